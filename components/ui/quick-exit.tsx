'use client'
import { useEffect, useRef } from 'react'

type Props = { /** A neutral page nobody would ask about. */ href: string; children?: string }

/** Leaves at once, by press or by Escape three times, and takes this page's place in the history. A plain link without script. */
export function QuickExit({ href, children = 'Leave now' }: Props) {
  const presses = useRef<number[]>([])

  useEffect(() => {
    function onKeyUp(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      presses.current = [...presses.current, event.timeStamp].filter((at) => event.timeStamp - at < 5000)
      if (presses.current.length >= 3) leave(href)
    }
    document.addEventListener('keyup', onKeyUp)
    return () => document.removeEventListener('keyup', onKeyUp)
  }, [href])

  return (
    <a
      href={href}
      rel="nofollow noreferrer"
      onClick={(event) => {
        event.preventDefault()
        leave(href)
      }}
      className="inline-flex min-h-11 items-center rounded-sm bg-danger px-4 font-bold text-white no-underline hover:bg-danger-strong hover:text-white print:hidden"
    >
      {children}
    </a>
  )
}

/** The screen goes blank first: the other page may be slow to come. */
function leave(href: string) {
  document.body.hidden = true
  document.title = 'New tab'
  location.replace(href)
}

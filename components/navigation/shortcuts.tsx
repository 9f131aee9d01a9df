'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { ShortcutList } from './shortcut-list'
import type { Shortcut } from './shortcuts-of'

/** How long after G its letter may come. */
const pause = 2000

/** `?` lists the keys, G and a letter leads to a page. Nothing happens while somebody types, or with another key held down. */
export function Shortcuts({ list }: { list: readonly Shortcut[] }) {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    let beganAt = -Infinity
    function press(event: KeyboardEvent) {
      if (!isForUs(event)) return
      const after = event.timeStamp - beganAt
      const goesTo = after < pause && list.find(({ letter }) => letter === event.key.toLowerCase())
      beganAt = !goesTo && event.key.toLowerCase() === 'g' ? event.timeStamp : -Infinity
      if (goesTo) router.push(goesTo.href)
      if (event.key === '?') dialog.current?.showModal()
      if (goesTo || event.key === '?') event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [list, router])

  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      className="m-auto max-w-sm rounded-md border-3 border-brand bg-surface p-5 text-ink backdrop:bg-ink/60"
    >
      <h2 id="shortcuts" className="mb-3">
        Keyboard shortcuts
      </h2>
      <ShortcutList list={list} />
      <p className="mt-3 mb-4 text-sm text-ink-soft">You can switch them off in My account.</p>
      <Button wide onClick={() => dialog.current?.close()}>
        Close
      </Button>
    </dialog>
  )
}

function isForUs({ defaultPrevented, ctrlKey, altKey, metaKey, isComposing, repeat, target }: KeyboardEvent): boolean {
  if (defaultPrevented || ctrlKey || altKey || metaKey || isComposing || repeat) return false
  const isTyping = target instanceof Element && target.closest('input, textarea, select, [contenteditable]')
  return !isTyping && !document.querySelector('dialog[open]')
}

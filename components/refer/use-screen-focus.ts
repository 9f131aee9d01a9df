'use client'
import { useEffect, useRef } from 'react'
import type { ShownForm } from '@/lib/referrals/form-state'

/** Moves to the errors when there are some, and otherwise to the heading of a screen that was gone to. */
export function useScreenFocus(screen: string, state: ShownForm) {
  const summary = useRef<HTMLDivElement>(null)
  const shown = useRef(screen)

  useEffect(() => {
    if (state.formError || Object.keys(state.errors).length > 0) {
      summary.current?.focus()
      const title = document.title
      document.title = `Error: ${title}`
      return () => {
        document.title = title
      }
    }
    if (shown.current === screen) return
    shown.current = screen
    window.scrollTo(0, 0)
    document.getElementById(`screen-${screen}`)?.focus({ preventScroll: true })
  }, [screen, state])

  return summary
}

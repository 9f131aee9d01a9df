'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

const minute = 60_000
const warnAfter = 13 * minute
const wipeAfter = 15 * minute
const signs = ['pointerdown', 'keydown', 'input'] as const

/**
 * Calls `wipe` when nobody has touched the page for 15 minutes, and warns two minutes before. A page that nobody has
 * touched at all has nothing to wipe.
 */
export function useIdle(wipe: () => void) {
  const touchedAt = useRef<number | null>(null)
  const [warning, setWarning] = useState(false)

  const stay = useCallback(() => {
    touchedAt.current = Date.now()
    setWarning(false)
  }, [])

  useEffect(() => {
    function look() {
      if (touchedAt.current === null) return
      const idle = Date.now() - touchedAt.current
      setWarning(idle >= warnAfter && idle < wipeAfter)
      if (idle < wipeAfter) return
      touchedAt.current = null
      wipe()
    }
    // The warning is answered by its button alone: gone at the key's first half, its second would press what is beneath.
    function notice({ target }: Event) {
      if (!(target instanceof Element && target.closest('dialog'))) stay()
    }
    const timer = setInterval(look, 1_000)
    // A phone that slept has missed its seconds.
    document.addEventListener('visibilitychange', look)
    for (const sign of signs) window.addEventListener(sign, notice, true)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      for (const sign of signs) window.removeEventListener(sign, notice, true)
    }
  }, [stay, wipe])

  return { warning, stay }
}

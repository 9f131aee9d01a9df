import { useEffect, useEffectEvent } from 'react'

const pauseSeconds = 3
const mostFailures = 8
/** Looking again is a request in the session, and a page that nobody is at must not keep one for ever. */
const awayAfter = 15 * 60_000
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const

/**
 * Calls `onHint` when the server says that there is something new, for as long as the page is in sight; after a quarter
 * of an hour in which nobody touched it, when they do. Where there is no EventSource, or the server will not, nothing
 * happens: the page has its link.
 */
export function useInboxHints(addressNow: () => string, onHint: () => void) {
  const address = useEffectEvent(addressNow)
  const hinted = useEffectEvent(onHint)
  useEffect(() => {
    if (!('EventSource' in window)) return
    let source: EventSource | undefined
    let retry: number | undefined
    let failures = 0
    let touchedAt = Date.now()
    let isMissed = false

    function look() {
      isMissed = Date.now() - touchedAt >= awayAfter
      if (!isMissed) hinted()
    }

    function touched() {
      touchedAt = Date.now()
      if (isMissed) look()
    }

    function open() {
      source = new EventSource(address())
      source.addEventListener('open', () => (failures = 0))
      source.addEventListener('look', look)
      // By hand, because the browser's own second try would say what the page showed long ago.
      source.addEventListener('error', () => {
        source?.close()
        failures += 1
        if (failures <= mostFailures) retry = window.setTimeout(open, pauseSeconds * 1_000 * failures)
      })
    }

    function close() {
      window.clearTimeout(retry)
      source?.close()
    }

    function begin() {
      close()
      failures = 0
      if (!document.hidden) open()
    }

    begin()
    document.addEventListener('visibilitychange', begin)
    for (const sign of signs) window.addEventListener(sign, touched, { passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touched)
      document.removeEventListener('visibilitychange', begin)
      close()
    }
  }, [])
}

import { useEffect, useEffectEvent } from 'react'

const pauseSeconds = 3
const mostFailures = 8

/**
 * Calls `onHint` when the server says that there is something new, for as long as the page is in sight. Where there is no
 * EventSource, or the server will not, nothing happens: the page has its link.
 */
export function useInboxHints(addressNow: () => string, onHint: () => void) {
  const address = useEffectEvent(addressNow)
  const hinted = useEffectEvent(onHint)
  useEffect(() => {
    if (!('EventSource' in window)) return
    let source: EventSource | undefined
    let retry: number | undefined
    let failures = 0

    function open() {
      source = new EventSource(address())
      source.addEventListener('open', () => (failures = 0))
      source.addEventListener('look', () => hinted())
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
    return () => {
      document.removeEventListener('visibilitychange', begin)
      close()
    }
  }, [])
}

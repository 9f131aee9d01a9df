'use client'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'

const minute = 60_000
const warnBefore = 2 * minute

/**
 * Counts from the page's last contact with the server, in this tab or another, to the moment at which the session ends
 * for want of any. `warning` is that moment, from two minutes before it. The server notes contacts to the minute, so the
 * page ends a minute early rather than late.
 */
export function useIdleSession(idleMinutes: number, onEnd: () => void) {
  const contactAt = useRef(Infinity)
  const tell = useRef<(at: number) => void>(undefined)
  const [warning, setWarning] = useState<Date | null>(null)
  const [isOver, setIsOver] = useState(false)
  const ended = useEffectEvent(onEnd)

  const end = useCallback(() => setIsOver(true), [])
  const inContact = useCallback((at = Date.now()) => {
    contactAt.current = at
    setWarning(null)
    tell.current?.(at)
  }, [])

  useEffect(() => {
    if (isOver) return ended()
    const channel = new BroadcastChannel('divert-contact')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches our own pages alone
    tell.current = (at) => channel.postMessage(at)
    channel.addEventListener('message', ({ data }: MessageEvent<number>) => {
      if (data <= contactAt.current) return
      contactAt.current = data
      setWarning(null)
    })
    if (contactAt.current === Infinity) inContact()

    function look() {
      const endsAt = contactAt.current + Math.max(idleMinutes - 1, 1) * minute
      if (Date.now() >= endsAt) end()
      else if (Date.now() >= endsAt - warnBefore) setWarning((shown) => shown ?? new Date(endsAt))
    }
    const stopListening = onFetch(() => inContact())
    const timer = setInterval(look, 1_000)
    // A computer that slept has missed its seconds; and first comes what other tabs said meanwhile.
    const lookSoon = () => void setTimeout(look, 250)
    document.addEventListener('visibilitychange', lookSoon)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookSoon)
      stopListening()
      channel.close()
    }
  }, [idleMinutes, isOver, inContact, end])

  return { warning, isOver, inContact, end }
}

/** Calls `heard` whenever the server has answered a page or an action that script asked for; a stream is neither. */
function onFetch(heard: () => void): () => void {
  const observer = new PerformanceObserver((list) => {
    const fetched = list.getEntriesByType('resource') as PerformanceResourceTiming[]
    if (fetched.some(({ initiatorType, responseStatus }) => initiatorType === 'fetch' && responseStatus !== 0)) heard()
  })
  observer.observe({ type: 'resource' })
  return () => observer.disconnect()
}

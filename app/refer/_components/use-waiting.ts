'use client'
import { useCallback, useEffect, useState } from 'react'
import { keepPage, sendWhenBack } from '../_device/keep-page'
import { lookAtWaiting, post, sendWaiting, waitingStore } from '../_device/waiting.mjs'
import { useWhenBack } from './use-when-back'

export type WaitingState = Awaited<ReturnType<typeof sendWaiting>>

const nothing: WaitingState = { left: [], refused: [], trouble: null }
const tryAgainAfter = 5 * 60_000

/**
 * What this device keeps: sent whenever there is a chance. `left` still waits, `refused` could not be taken; both hold
 * keys that lead nowhere, and only their number is shown.
 */
export function useWaiting() {
  const [waiting, setWaiting] = useState(nothing)

  /** Null when the device's store does not answer. */
  const send = useCallback(async (refusedToo?: boolean): Promise<WaitingState | null> => {
    const state = await sendWaiting(waitingStore, post, { refusedToo }).catch(() => null)
    if (!state) return null
    setWaiting(state)
    if (goesByItself(state)) await sendWhenBack()
    return state
  }, [])

  const look = useCallback(async () => {
    const kept = await lookAtWaiting(waitingStore).catch(() => null)
    if (kept) setWaiting(({ trouble }) => ({ ...kept, trouble }))
  }, [])

  const remove = useCallback(
    async (keys: readonly string[]) => {
      for (const key of keys) await waitingStore.drop(key).catch(() => {})
      await look()
    },
    [look],
  )

  useWhenBack(send)
  useEffect(() => {
    void keepPage()
    // The worker has sent already: whoever answered by sending too would have it woken again.
    const hear = () => void look()
    navigator.serviceWorker?.addEventListener('message', hear)
    return () => navigator.serviceWorker?.removeEventListener('message', hear)
  }, [look])

  const isWaiting = goesByItself(waiting)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void send(), tryAgainAfter)
    return () => clearInterval(timer)
  }, [isWaiting, send])

  return { ...waiting, send, remove }
}

function goesByItself({ left, trouble }: WaitingState) {
  return left.length > 0 && (trouble === 'away' || trouble === 'too_many')
}

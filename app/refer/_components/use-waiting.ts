'use client'
import { useCallback, useEffect, useState } from 'react'
import { keepPage, sendWhenBack } from '../_device/keep-page'
import { post, sendWaiting, waitingStore } from '../_device/waiting.mjs'
import { useWhenBack } from './use-when-back'

export type WaitingState = Awaited<ReturnType<typeof sendWaiting>>

/** What waits on this device: sent whenever there is a chance. `left` holds keys that lead nowhere; only their number is shown. */
export function useWaiting() {
  const [waiting, setWaiting] = useState<WaitingState>({ left: [], trouble: null })

  const send = useCallback(async () => {
    const state = await sendWaiting(waitingStore, post).catch((): WaitingState => ({ left: [], trouble: null }))
    setWaiting(state)
    if (state.left.length > 0) await sendWhenBack()
    return state
  }, [])

  useWhenBack(send)
  useEffect(() => {
    void keepPage()
    const hear = () => void send()
    navigator.serviceWorker?.addEventListener('message', hear)
    return () => navigator.serviceWorker?.removeEventListener('message', hear)
  }, [send])

  return { ...waiting, send }
}

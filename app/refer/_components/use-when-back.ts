'use client'
import { useEffect } from 'react'

/** Runs `work` on arrival, and again when the network or the person comes back. `work` is to be the same function each time. */
export function useWhenBack(work: () => Promise<unknown>) {
  useEffect(() => {
    const run = () => void work()
    const look = () => {
      if (document.visibilityState === 'visible') run()
    }
    run()
    window.addEventListener('online', run)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('online', run)
      document.removeEventListener('visibilitychange', look)
    }
  }, [work])
}

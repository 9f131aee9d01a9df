'use client'
import { useEffect } from 'react'

/** A page that the browser had put aside and brings back by its Back button begins again, empty. */
export function useFreshPage() {
  useEffect(() => {
    const beginAgain = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.reload()
    }
    window.addEventListener('pageshow', beginAgain)
    return () => window.removeEventListener('pageshow', beginAgain)
  }, [])
}

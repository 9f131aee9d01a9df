'use client'
import { useEffect, useRef } from 'react'

/** Minutes from opening the form to handing the phone over: what a referral costs an officer. Measured once. */
export function useMinutes() {
  const openedAt = useRef(0)
  useEffect(() => {
    openedAt.current = performance.now()
  }, [])

  return (form: HTMLFormElement) => {
    const field = form.elements.namedItem('minutes')
    if (!(field instanceof HTMLInputElement) || field.value) return
    field.value = ((performance.now() - openedAt.current) / 60_000).toFixed(1)
  }
}

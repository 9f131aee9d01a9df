'use client'
import { useLayoutEffect, useRef } from 'react'

/** For a dialog that is over everything else for as long as it is there. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  // Closed before it is taken away, so that the focus goes back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return dialog
}

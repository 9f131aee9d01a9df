'use client'
import { Fragment, useCallback, useEffect, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { IdleWarning } from './idle-warning'
import { useFreshPage } from './use-fresh-page'
import { useIdle } from './use-idle'

/**
 * Begins again with nothing of what was typed or shown: after 15 idle minutes, and when the page is left, before the
 * browser can put it aside. `children` is given how often that has happened.
 */
export function Wiped({ children }: { children: (run: number) => ReactNode }) {
  const [run, setRun] = useState(0)
  const wipe = useCallback(() => setRun((before) => before + 1), [])
  const { warning, stay } = useIdle(wipe)
  useFreshPage()

  useEffect(() => {
    const wipeNow = () => flushSync(wipe)
    window.addEventListener('pagehide', wipeNow)
    return () => window.removeEventListener('pagehide', wipeNow)
  }, [wipe])

  return (
    <>
      <Fragment key={run}>{children(run)}</Fragment>
      {warning && <IdleWarning stay={stay} />}
    </>
  )
}

'use client'
import { useEffect, useState } from 'react'
import { IdleDialog } from './idle-dialog'
import { sendUnfinished, watchForms } from './unfinished-forms'
import { useIdleSession } from './use-idle-session'

/** Warns before a session ends for want of use, and covers the page when it has: nobody reads a case on a deserted screen. */
export function IdleGuard({ idleMinutes }: { idleMinutes: number }) {
  const [failed, setFailed] = useState(false)
  const { warning, isOver, inContact, end } = useIdleSession(idleMinutes, () => void leave())
  useEffect(watchForms, [])

  async function stay() {
    const answer = await fetch('/api/account/stay', { method: 'POST' }).catch(() => null)
    setFailed(!answer)
    if (answer?.ok) inContact()
    else if (answer) end()
  }

  if (!warning && !isOver) return null
  return <IdleDialog endsAt={warning} isOver={isOver} failed={failed} stay={() => void stay()} />
}

async function leave() {
  const kept = await sendUnfinished()
  location.replace(kept ? '/signed-out?kept=yes' : '/signed-out')
}

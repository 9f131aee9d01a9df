'use client'
import type { ReactNode } from 'react'
import type { Borough } from '@/lib/places/model'
import { DoneScreen } from './done-screen'
import { NothingKeptScreen } from './nothing-kept-screen'
import { ReferForm } from './refer-form'
import type { useReferral } from './use-referral'

type Props = ReturnType<typeof useReferral> & {
  /** Where the form goes when script has not arrived: a server action, or an address. */
  action: string | ((data: FormData) => void)
  boroughs: readonly Borough[]
  nonce: string
  /** How a young person reaches the team by text. */
  textNumber: string
  /** For the officer's own screens. */
  nav: ReactNode
  /** For the officer's first screen. */
  notice?: ReactNode
  /** Keys of what still waits on this device, and of what could not be taken. */
  kept?: { left: readonly string[]; refused: readonly string[] }
  startAgain: string
}

const nothingKept = { left: [], refused: [] }

/** The whole of a referral. When it ends, the form and everything typed in it are gone from the page. */
export function ReferralScreens({ state, submit, textNumber, kept = nothingKept, startAgain, ...form }: Props) {
  if (state.kind === 'nothing_kept') return <NothingKeptScreen why={state.why} startAgain={startAgain} />
  if (state.kind !== 'sent') return <ReferForm {...form} state={state} onSubmit={submit} />
  const { waitsAs, ...sent } = state
  return <DoneScreen {...sent} progress={progressOf(waitsAs, kept)} textNumber={textNumber} startAgain={startAgain} />
}

function progressOf(waitsAs: string | undefined, { left, refused }: NonNullable<Props['kept']>) {
  if (waitsAs === undefined) return 'sent'
  if (refused.includes(waitsAs)) return 'refused'
  return left.includes(waitsAs) ? 'waiting' : 'sent_late'
}

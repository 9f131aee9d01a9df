'use client'
import type { ReactNode } from 'react'
import type { Borough } from '@/lib/places/model'
import { DoneScreen } from './done-screen'
import { NothingKeptScreen } from './nothing-kept-screen'
import { ReferForm } from './refer-form'
import { useFreshPage } from './use-fresh-page'
import { useReferral, type ReferAction } from './use-referral'

type Props = {
  action: ReferAction
  boroughs: readonly Borough[]
  nonce: string
  /** How a young person reaches the team by text. */
  textNumber: string
  /** For the officer's own screens. */
  nav: ReactNode
}

/** The whole of `/refer`. When it ends, the form and everything typed in it are gone from the page. */
export function Refer({ action, boroughs, nonce, textNumber, nav }: Props) {
  const { state, post, submit, back } = useReferral(action, boroughs)
  useFreshPage()
  if (state.kind === 'sent') return <DoneScreen {...state} textNumber={textNumber} />
  if (state.kind === 'nothing_kept') return <NothingKeptScreen why={state.why} />
  return (
    <ReferForm state={state} post={post} onSubmit={submit} back={back} boroughs={boroughs} nonce={nonce} nav={nav} />
  )
}

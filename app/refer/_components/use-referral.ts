'use client'
import { useActionState, useRef, useState, useTransition, type FormEvent } from 'react'
import type { FormValues } from '@/lib/form-state'
import type { Borough } from '@/lib/places/model'
import { carryOn, carryOnToReadBack } from '@/lib/referrals/carry-on'
import { officerContext } from '@/lib/referrals/contexts'
import { emptyReferralForm, screens, type ReferralFormState } from '@/lib/referrals/form-state'
import { formRecord, parseReferral } from '@/lib/referrals/input'
import { pressOf, tickChoice } from './press'
import { useMinutes } from './use-minutes'

export type ReferAction = (previous: ReferralFormState, data: FormData) => Promise<ReferralFormState>

/** Everything in the form as text: it has no files. */
const typedIn = (form: HTMLFormElement) => formRecord(new FormData(form)) as FormValues

const notSent = 'Not sent. Everything you typed is still here. Try again.'

/**
 * Where the referral stands. With script each screen is checked here and nothing leaves the phone until it is sent;
 * what is typed stays in the form's own fields. Without script, or before it has loaded, `post` has the server do the same.
 */
export function useReferral(action: ReferAction, boroughs: readonly Borough[]) {
  const [posted, post] = useActionState(action, emptyReferralForm)
  const [state, setState] = useState(posted)
  const [, startTransition] = useTransition()
  const changing = useRef(false)
  const measureMinutes = useMinutes()

  function goOn(form: HTMLFormElement) {
    if (state.kind !== 'asking') return
    if (state.screen === 'where') measureMinutes(form)
    const values = typedIn(form)
    const outcome = parseReferral({ ...values, takenOut: [] }, officerContext({ now: new Date(), boroughs }))
    const next = carryOn(state.screen, outcome, values)
    const isRight = next.kind !== 'asking' || next.screen !== state.screen
    setState(isRight && changing.current ? carryOnToReadBack(outcome, values) : next)
    if (isRight) changing.current = false
  }

  function send(form: HTMLFormElement) {
    if (state.kind !== 'read_back') return
    const data = new FormData(form)
    data.set('readBack', 'yes')
    startTransition(async () => {
      const answer = await action(emptyReferralForm, data).catch(() => null)
      const isAnswered = answer && (answer.kind !== 'asking' || Object.keys(answer.errors).length > 0)
      const reason = (answer?.kind === 'asking' && answer.formError) || notSent
      startTransition(() => setState(isAnswered ? answer : { ...state, formError: reason }))
    })
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const press = pressOf(event)
    if (press.kind === 'send') return send(form)
    if (press.kind === 'change') {
      changing.current = true
      return setState({ kind: 'asking', screen: press.screen, values: typedIn(form), errors: {} })
    }
    if (press.kind === 'choose') tickChoice(form, press.choice)
    goOn(form)
  }

  function back() {
    if (state.kind !== 'asking' && state.kind !== 'read_back') return
    const from = state.kind === 'read_back' ? 'read_back' : state.screen
    const screen = screens[screens.indexOf(from) - 1] ?? 'why'
    changing.current = false
    setState({ kind: 'asking', screen, values: state.values, errors: {} })
  }

  return { state, post, submit, back }
}

'use client'
import { useRef, useState, type FormEvent } from 'react'
import type { FormValues } from '@/lib/form-state'
import { carryOn, carryOnToReadBack } from '@/lib/referrals/carry-on'
import { screens, type ReferralFormState } from '@/lib/referrals/form-state'
import { formRecord, type ReferralOutcome } from '@/lib/referrals/input'
import { drawNonce, nonceToText } from '@/lib/vault/reference'
import { pressOf, tickChoice } from './press'
import { useMinutes } from './use-minutes'

type Ways = {
  /** What the page begins with, and what a post without script was answered. */
  first: ReferralFormState
  read: (values: FormValues) => ReferralOutcome
  /** Sends what was read back; null when there was no answer. */
  send: (values: FormValues) => Promise<ReferralFormState | null>
}

const notSent = 'Not sent. Everything you typed is still here. Try again.'

/**
 * Where the referral stands, with script: each screen is checked here and nothing leaves the phone until it is sent; what
 * is typed stays in the form's own fields.
 */
export function useReferral({ first, read, send }: Ways) {
  const [state, setState] = useState(first)
  const changing = useRef(false)
  const sending = useRef(false)
  const ownNonce = useRef('')
  const measureMinutes = useMinutes()

  /** Everything in the form as text: it has no files. A page that is the same for everybody brings no number along. */
  function typedIn(form: HTMLFormElement): FormValues {
    const typed = formRecord(new FormData(form)) as FormValues
    ownNonce.current ||= nonceToText(drawNonce())
    return { ...typed, nonce: typed.nonce || ownNonce.current }
  }

  function goOn(form: HTMLFormElement) {
    if (state.kind !== 'asking') return
    if (state.screen === 'where') measureMinutes(form)
    const values = typedIn(form)
    const outcome = read({ ...values, takenOut: [] })
    const next = carryOn(state.screen, outcome, values)
    const isRight = next.kind !== 'asking' || next.screen !== state.screen
    setState(isRight && changing.current ? carryOnToReadBack(outcome, values) : next)
    if (isRight) changing.current = false
  }

  async function sendOnce(form: HTMLFormElement) {
    if (state.kind !== 'read_back' || sending.current) return
    sending.current = true
    const values = { ...typedIn(form), readBack: 'yes' }
    const answer = await send(values).catch(() => null)
    sending.current = false
    const isAnswered = answer && (answer.kind !== 'asking' || Object.keys(answer.errors).length > 0)
    const reason = (answer?.kind === 'asking' && answer.formError) || notSent
    setState(isAnswered ? answer : { ...state, formError: reason })
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const press = pressOf(event)
    if (press.kind === 'send') return void sendOnce(form)
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

  return { state, submit, back }
}

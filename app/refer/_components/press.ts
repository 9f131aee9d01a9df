import type { FormEvent } from 'react'
import { screens, type Screen } from '@/lib/referrals/form-state'

export type Press =
  | { kind: 'send' }
  | { kind: 'change'; screen: Screen }
  | { kind: 'choose'; choice: string }
  /** A button that leads on, or the Enter key in a field. */
  | { kind: 'carry_on' }

/** What was pressed to post the form, by the name of the button. */
export function pressOf(event: FormEvent<HTMLFormElement>): Press {
  const { submitter } = event.nativeEvent as SubmitEvent
  const { name = '', value = '' } = submitter instanceof HTMLButtonElement ? submitter : {}
  if (name === 'readBack') return { kind: 'send' }
  if (name === 'choose') return { kind: 'choose', choice: value }
  const screen = name === 'change' && screens.find((one) => one === value)
  return screen ? { kind: 'change', screen } : { kind: 'carry_on' }
}

/** Ticks the answer that a button stands for, so that it is part of the form like every other. */
export function tickChoice(form: HTMLFormElement, choice: string) {
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=choice]')) {
    radio.checked = radio.value === choice
  }
}

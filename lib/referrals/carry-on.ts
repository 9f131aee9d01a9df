import type { FormValues } from '@/lib/form-state'
import { screens, type ReferralFormState, type Screen } from './form-state'
import type { ReferralOutcome } from './input'
import { readBack } from './read-back'
import { errorsOfStep, referralSteps, type ReferralErrors, type ReferralStep } from './steps'

const isStep = (screen: Screen): screen is ReferralStep => screen in referralSteps

/** The whole form at once: to the read-back if all of it is right, else to the first screen with something to put right. */
export function carryOnToReadBack(outcome: ReferralOutcome, values: FormValues): ReferralFormState {
  if (outcome.kind === 'nothing_kept') return outcome
  if (outcome.kind === 'errors') return toPutRight(outcome.errors, values)
  const { document } = outcome
  return { kind: 'read_back', values, cards: readBack(document), calledName: document.person.calledName, errors: {} }
}

/** Past one screen, if that screen is right. What is asked later may still be blank. */
export function carryOn(screen: Screen, outcome: ReferralOutcome, values: FormValues): ReferralFormState {
  if (outcome.kind === 'nothing_kept') return outcome
  const errors = outcome.kind === 'errors' && isStep(screen) ? inOrder(errorsOfStep(screen, outcome.errors)) : {}
  if (Object.keys(errors).length > 0) return { kind: 'asking', screen, values, errors }
  const next = screens[screens.indexOf(screen) + 1]
  if (!next || next === 'read_back') return carryOnToReadBack(outcome, values)
  return { kind: 'asking', screen: next, values, errors: {} }
}

/** The form with its messages. Some belong to no field that anybody sees: they are about the form as a whole. */
export function toPutRight(errors: ReferralErrors, values: FormValues, formError?: string): ReferralFormState {
  const { form, nonce, takenOut, readBack: unread, ...ofFields } = errors
  const screen = screens.find((name) => isStep(name) && Object.keys(errorsOfStep(name, ofFields)).length > 0)
  const aboutForm = formError ?? form ?? nonce ?? takenOut ?? unread
  return { kind: 'asking', screen: screen ?? 'why', values, errors: inOrder(ofFields), formError: aboutForm }
}

const fieldsInOrder: readonly string[] = Object.values(referralSteps).flat()

/** As the fields stand on the page, so that the list of what to put right is read from the top down. */
function inOrder(errors: ReferralErrors): ReferralErrors {
  const place = ([field]: [string, string]) => fieldsInOrder.indexOf(field)
  return Object.fromEntries(Object.entries(errors).sort((one, other) => place(one) - place(other)))
}

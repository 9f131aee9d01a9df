import { unstable_rethrow } from 'next/navigation'
import type { Visitor } from '@/db/as'
import type { Borough } from '@/db/words/places'
import { currentVisitor } from '../account/visitor'
import type { Permission } from '../account/permissions'
import { systemClock } from '../clock'
import { finishDraft } from '../drafts/finish-draft'
import { keepForLater } from '../drafts/keep-for-later'
import { AppError } from '../errors'
import { formValues } from '../form-action'
import { leaveWhenOff } from '../leave-when-off'
import { provePostedHere } from '../posted-here'
import { carryOn, carryOnToReadBack, toPutRight } from './carry-on'
import { screens, type ReferralFormState } from './form-state'
import { parseReferral, type ReferralContext } from './input'

type Sent = { reference: string; nextStep: string; goesTo?: string | null }

type Way = {
  open: ((visitor: Visitor, input: Record<string, never>) => Promise<{ boroughs: Borough[] }>) & {
    readonly permission: Permission
  }
  contextOf: (given: { now: Date; boroughs: Borough[] }) => ReferralContext
  send: (visitor: Visitor, form: Record<string, unknown>) => Promise<Sent>
}

/**
 * The server action of a referral's form, for a post as a whole and, where script has not loaded yet, screen by screen.
 * The pressed button says which: `after` names the screen to go on from, `choose` is an answer to the choice, `change`
 * names the screen to go back to, and `readBack` sends. Nothing is kept before that. What is taken out stays on the
 * read-back, to be put in again, until it is sent.
 */
export function referralAction({ open, contextOf, send }: Way) {
  return async (_previous: ReferralFormState, data: FormData): Promise<ReferralFormState> => {
    const { after, choose, change, readBack, ...typed } = formValues(data)
    const values = choose ? { ...typed, choice: choose } : typed
    try {
      await provePostedHere()
      const visitor = await currentVisitor()
      if (readBack === 'yes') {
        const sent = await send(visitor, { ...values, readBack })
        await finishDraft(visitor, values)
        return { kind: 'sent', ...sent }
      }
      const { boroughs } = await open(visitor, {})
      const backTo = screens.find((screen) => screen === change)
      if (backTo) return { kind: 'asking', screen: backTo, values, errors: {} }
      const outcome = parseReferral({ ...values, takenOut: [] }, contextOf({ now: systemClock(), boroughs }))
      const from = screens.find((screen) => screen === (choose ? 'choice' : after))
      return from ? carryOn(from, outcome, values) : carryOnToReadBack(outcome, values)
    } catch (error) {
      unstable_rethrow(error)
      if (!(error instanceof AppError)) throw error
      leaveWhenOff(error)
      await keepForLater(error, open.permission, values)
      return toPutRight(error.fields, values, reasonOf(error))
    }
  }
}

function reasonOf({ code, fields, message }: AppError): string | undefined {
  if (Object.keys(fields).length > 0) return undefined
  if (code === 'UNAVAILABLE') return 'Not sent. Everything you typed is still here. Try again.'
  if (code === 'SIGNED_OUT') {
    return 'Not sent: you are signed out. Everything you typed is still here. Sign in on another tab, then try again.'
  }
  return message
}

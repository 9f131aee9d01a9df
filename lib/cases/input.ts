import { z } from 'zod'
import { closingReasons } from '@/db/words/cases'
import { cleanText } from '@/lib/clean-text'
import { parseReference } from '@/lib/vault/parse-reference'

/** A reference as anybody writes it, read into the one way we write it. */
export const referenceInput = z.string('Case not found').transform((typed, context) => {
  const reference = parseReference(typed)
  if (reference) return reference
  context.addIssue({ code: 'custom', message: 'Case not found' })
  return z.NEVER
})

/** The version of the case that was on the screen. */
const seen = {
  reference: referenceInput,
  version: z.coerce.number('Look at the case again').int('Look at the case again'),
}

export const takeCaseInput = z.object(seen)
export const releaseCaseInput = z.object(seen)
export const reopenCaseInput = z.object(seen)

export const closingNoteLimit = 2000

export const closeCaseInput = z.object({
  ...seen,
  reason: z.enum(closingReasons, 'Choose why it is closing'),
  note: z
    .string('Enter this as words')
    .default('')
    .transform(cleanText)
    .pipe(z.string().max(closingNoteLimit, 'Use 2,000 characters or fewer')),
})

export const inboxViews = ['waiting', 'check-first', 'repair'] as const
export type InboxView = (typeof inboxViews)[number]

export const caseloadOrders = ['name', 'status', 'next', 'last_contact', 'received'] as const
export type CaseloadOrder = (typeof caseloadOrders)[number]

import type { Visitor } from '@/db/as'
import { AppError } from '../errors'
import type { FormValues } from '../form-state'
import { draftAsked } from './input'
import { throwAwayDraft } from './throw-away-draft'

/** The form that took a draft back has been sent: the draft has done its work. */
export async function finishDraft(visitor: Visitor, values: FormValues) {
  const given = draftAsked.safeParse({ id: values.draft })
  if (!given.success) return
  try {
    await throwAwayDraft(visitor, given.data)
  } catch (error) {
    // What was sent is sent. The draft goes by itself within a day.
    if (!(error instanceof AppError)) throw error
  }
}

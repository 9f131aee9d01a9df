import { currentVisitor } from '../account/visitor'
import { AppError } from '../errors'
import type { FormState } from '../form-state'
import { draftAsked } from './input'
import { openDraft } from './open-draft'

/**
 * What a form begins with when its address names a draft of the visitor's: `?draft=<id>`. Undefined where it names none,
 * or one that is not theirs or no longer there; then the form begins as ever.
 */
export async function draftForForm(asked: Promise<{ draft?: string | string[] }>): Promise<FormState | undefined> {
  const given = draftAsked.safeParse({ id: (await asked).draft })
  if (!given.success) return undefined
  try {
    const { id, values } = await openDraft(await currentVisitor(), given.data)
    return { values: { ...values, draft: id }, errors: {} }
  } catch (error) {
    if (error instanceof AppError) return undefined
    throw error
  }
}

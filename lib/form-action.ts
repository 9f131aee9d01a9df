import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { currentVisitor } from './account/visitor'
import { finishDraft } from './drafts/finish-draft'
import { keepForLater } from './drafts/keep-for-later'
import { confirmElsewhere } from './confirm-address'
import { AppError } from './errors'
import type { FormState, FormValues } from './form-state'
import { leaveWhenOff } from './leave-when-off'
import { provePostedHere } from './posted-here'
import type { UseCase } from './use-case'
import { messagesOf } from './use-case'

/**
 * The only way to make a server action: who is asking, what was typed, run, and then `after` (a redirect, as a rule).
 * Whatever is wrong comes back as a FormState with everything that was typed; files are ignored.
 */
export function formAction<Schema extends z.ZodType, Result>(
  useCase: UseCase<Schema, Result>,
  after: (result: Result, input: z.output<Schema>) => unknown,
) {
  return async (_previous: FormState, data: FormData): Promise<FormState> => {
    const values = formValues(data)
    try {
      await provePostedHere()
      const parsed = useCase.input.safeParse(shaped(useCase.input, values))
      if (!parsed.success) return { values, errors: messagesOf(parsed.error) }
      const result = await useCase(await currentVisitor(), shaped(useCase.input, values) as z.input<Schema>)
      await finishDraft(await currentVisitor(), values)
      await after(result, parsed.data)
      return { values: {}, errors: {} }
    } catch (error) {
      unstable_rethrow(error)
      if (!(error instanceof AppError)) throw error
      leaveWhenOff(error)
      await keepForLater(error, useCase.permission, values)
      return {
        values,
        errors: error.fields,
        formError: Object.keys(error.fields).length > 0 ? undefined : error.message,
        ...(error.code === 'CONFIRM' && { remedy: confirmElsewhere }),
      }
    }
  }
}

/** What was typed, by field: an array where a name stands more than once. React's own hidden fields are left out. */
export function formValues(data: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(data.keys())) {
    if (name.startsWith('$ACTION')) continue
    const typed = data.getAll(name).filter((value): value is string => typeof value === 'string')
    values[name] = typed.length === 1 ? typed[0]! : typed
  }
  return values
}

/** A single tick arrives as text; where the schema wants a list, it becomes a list of one. */
function shaped(schema: z.ZodType, values: FormValues): unknown {
  const shape = 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {}
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && wantsList(shape[name]) ? [value] : value,
    ]),
  )
}

function wantsList(schema: z.ZodType | undefined): boolean {
  if (!schema) return false
  const { type, innerType } = schema.def as { type: string; innerType?: z.ZodType }
  return type === 'array' || wantsList(innerType)
}

import { after } from 'next/server'
import { AppError } from '../errors'
import { formValues } from '../form-action'
import type { FormState } from '../form-state'
import { leaveWhenOff } from '../leave-when-off'
import { log } from '../log'
import { provePostedHere } from '../posted-here'
import { messagesOf } from '../use-case'
import { requestResetInput } from './input'
import { requestReset } from './request-reset'

/** Asks for a link by the address in a form, or says what is wrong with how it is written; never whether it is known. */
export async function requestResetFrom(data: FormData): Promise<FormState | null> {
  const values = formValues(data)
  try {
    await provePostedHere()
    const given = requestResetInput.safeParse(values)
    if (!given.success) return { values, errors: messagesOf(given.error) }
    // When the answer has gone, so that how long it takes tells nothing of the address either.
    after(() =>
      requestReset(given.data.email).catch((error: unknown) => log.error('reset.not_put', { code: codeOf(error) })),
    )
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    leaveWhenOff(error)
    return { values, errors: {}, formError: error.message }
  }
}

function codeOf(error: unknown) {
  return error instanceof AppError ? error.code : error instanceof Error ? error.name : 'Error'
}

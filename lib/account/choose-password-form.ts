import { AppError } from '../errors'
import { formValues } from '../form-action'
import type { FormState } from '../form-state'
import { leaveWhenOff } from '../leave-when-off'
import { provePostedHere } from '../posted-here'
import { choosePassword } from './choose-password'

/** Sets the password a form was filled in with, or says what to put right. A password is never handed back to the page. */
export async function choosePasswordFrom(data: FormData): Promise<FormState | null> {
  const { token, password } = formValues(data)
  try {
    await provePostedHere()
    await choosePassword({ token: String(token), password: String(password ?? '') })
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    leaveWhenOff(error)
    const hasFields = Object.keys(error.fields).length > 0
    return { values: {}, errors: error.fields, formError: hasFields ? undefined : error.message }
  }
}

import { currentVisitor } from '@/lib/account/visitor'
import { AppError } from '@/lib/errors'
import type { FormState } from '@/lib/form-state'
import { leaveWhenOff } from '@/lib/leave-when-off'
import { provePostedHere } from '@/lib/posted-here'
import { checkOfficers, type CheckedOfficers } from './check-officers'

export type CheckState = FormState & { checked?: CheckedOfficers }

const largest = 200_000

/** What a post of the file, or of pasted rows, comes to: the preview, or what to put right. Makes nothing. */
export async function checkedOfficers(data: FormData): Promise<CheckState> {
  const [text, kept] = [await textOf(data), data.get('kept')]
  const values = { text: text.slice(0, largest), kept: typeof kept === 'string' ? kept : '' }
  try {
    await provePostedHere()
    const checked = await checkOfficers(await currentVisitor(), { ...values, text })
    return { values: {}, errors: {}, checked }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    leaveWhenOff(error)
    const hasFields = Object.keys(error.fields).length > 0
    return { values, errors: error.fields, formError: hasFields ? undefined : error.message }
  }
}

/** The file where one was chosen, else what was pasted. */
async function textOf(data: FormData): Promise<string> {
  const [file, pasted] = [data.get('file'), data.get('text')]
  if (file instanceof File && file.size > 0) return file.size > largest ? ' '.repeat(largest + 1) : file.text()
  return typeof pasted === 'string' ? pasted : ''
}

'use server'
import { redirect } from 'next/navigation'
import { otherSessionsEnder } from '@/lib/account/end-other-sessions'
import { sessionEnder } from '@/lib/account/end-session'
import { formAction } from '@/lib/form-action'
import type { FormState } from '@/lib/form-state'
import { setShortcuts } from '@/lib/help/set-shortcuts'

export async function endSessionAction(previous: FormState, data: FormData): Promise<FormState> {
  return formAction(await sessionEnder(), () => redirect('/account?done=there'))(previous, data)
}

export async function endOtherSessionsAction(previous: FormState, data: FormData): Promise<FormState> {
  return formAction(await otherSessionsEnder(), () => redirect('/account?done=elsewhere'))(previous, data)
}

export async function setShortcutsAction(previous: FormState, data: FormData): Promise<FormState> {
  return formAction(setShortcuts, () => redirect('/account?done=shortcuts'))(previous, data)
}

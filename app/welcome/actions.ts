'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import type { FormState } from '@/lib/form-state'
import { introductionNoter } from '@/lib/help/note-introduced'

export async function noteIntroducedAction(previous: FormState, data: FormData): Promise<FormState> {
  return formAction(await introductionNoter(), (home) => redirect(home))(previous, data)
}

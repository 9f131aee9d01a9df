'use server'
import { redirect } from 'next/navigation'
import { homeOf } from '@/lib/account/model'
import { startSession } from '@/lib/account/start-session'
import { formValues } from '@/lib/form-action'
import type { FormState } from '@/lib/form-state'

export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  const outcome = await startSession(formValues(data))
  if ('role' in outcome) redirect(homeOf(outcome.role))
  return outcome.refused
}

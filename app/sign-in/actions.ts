'use server'
import { redirect } from 'next/navigation'
import { homeOfVisitor } from '@/lib/account/home-of-visitor'
import { signInSides } from '@/lib/account/sign-in-sides'
import { startSession } from '@/lib/account/start-session'
import { formValues } from '@/lib/form-action'
import type { FormState } from '@/lib/form-state'

export async function signInAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (signInSides().length === 0) redirect('/off')
  const outcome = await startSession(formValues(data))
  if ('role' in outcome) redirect(outcome.isHalf ? '/sign-in/second-step' : ((await homeOfVisitor()) ?? '/signed-out'))
  return outcome.refused
}

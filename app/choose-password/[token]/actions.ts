'use server'
import { redirect } from 'next/navigation'
import { choosePasswordFrom } from '@/lib/account/choose-password-form'
import type { FormState } from '@/lib/form-state'

export async function choosePasswordAction(_previous: FormState, data: FormData): Promise<FormState> {
  return (await choosePasswordFrom(data)) ?? redirect('/sign-in?done=password')
}

'use server'
import { redirect } from 'next/navigation'
import { requestResetFrom } from '@/lib/account/request-reset-form'
import type { FormState } from '@/lib/form-state'

export async function requestResetAction(_previous: FormState, data: FormData): Promise<FormState> {
  return (await requestResetFrom(data)) ?? redirect('/forgotten?done=sent')
}

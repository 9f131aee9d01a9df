'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { closeCase } from '@/lib/cases/close-case'
import { formAction } from '@/lib/form-action'

export const closeAction = formAction(closeCase, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/cases/${reference}?done=closed`)
})

'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { recordContact } from '@/lib/contacts/record-contact'
import { formAction } from '@/lib/form-action'

export const recordContactAction = formAction(recordContact, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/cases/${reference}?done=contact`)
})

'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { takeCase } from '@/lib/cases/take-case'
import { formAction } from '@/lib/form-action'

export const takeAction = formAction(takeCase, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/cases/${reference}?done=taken`)
})

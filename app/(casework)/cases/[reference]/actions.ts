'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { releaseCase } from '@/lib/cases/release-case'
import { reopenCase } from '@/lib/cases/reopen-case'
import { takeCase } from '@/lib/cases/take-case'
import { formAction } from '@/lib/form-action'

export const takeAction = formAction(takeCase, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/cases/${reference}?done=taken`)
})

export const releaseAction = formAction(releaseCase, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/inbox?case=${reference}`)
})

export const reopenAction = formAction(reopenCase, ({ reference }) => {
  revalidatePath('/', 'layout')
  redirect(`/cases/${reference}?done=reopened`)
})

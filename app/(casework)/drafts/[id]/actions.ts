'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { throwAwayDraft } from '@/lib/drafts/throw-away-draft'
import { formAction } from '@/lib/form-action'

export const throwAwayAction = formAction(throwAwayDraft, () => {
  revalidatePath('/', 'layout')
  redirect('/inbox')
})

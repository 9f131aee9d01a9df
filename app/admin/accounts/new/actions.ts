'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { inviteAccount } from '@/lib/administration/accounts/invite-account'
import { formAction } from '@/lib/form-action'

export const inviteAccountAction = formAction(inviteAccount, ({ id }) => {
  revalidatePath('/', 'layout')
  redirect(`/admin/accounts/${id}?done=invited`)
})

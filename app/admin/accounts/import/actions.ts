'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { checkedOfficers, type CheckState } from '@/lib/administration/accounts/check-action'
import { importOfficers } from '@/lib/administration/accounts/import-officers'
import { formAction } from '@/lib/form-action'

export async function checkOfficersAction(_before: CheckState, data: FormData): Promise<CheckState> {
  return checkedOfficers(data)
}

export const importOfficersAction = formAction(importOfficers, ({ invited }) => {
  revalidatePath('/', 'layout')
  redirect(`/admin/accounts/import?invited=${invited}`)
})

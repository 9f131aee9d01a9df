'use server'
import { redirect } from 'next/navigation'
import { giveBorough } from '@/lib/administration/give-borough'
import { nameSite } from '@/lib/administration/name-site'
import { stopBorough } from '@/lib/administration/stop-borough'
import { withdrawBorough } from '@/lib/administration/withdraw-borough'
import { formAction } from '@/lib/form-action'

export const addSiteAction = formAction(nameSite, ({ id }) => redirect(`/admin/sites/${id}?done=saved`))
export const giveBoroughAction = formAction(giveBorough, () => redirect('/admin/sites?done=moved'))
export const stopBoroughAction = formAction(stopBorough, () => redirect('/admin/sites?done=stopped'))
export const withdrawBoroughAction = formAction(withdrawBorough, () => redirect('/admin/sites?done=withdrawn'))

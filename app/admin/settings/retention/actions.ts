'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleRetention } from '@/lib/settings/settle-retention'

export const settleRetentionAction = formAction(settleRetention, () =>
  redirect('/admin/settings/retention?done=settled'),
)

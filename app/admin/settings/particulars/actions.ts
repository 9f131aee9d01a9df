'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleParticulars } from '@/lib/settings/settle-particulars'

export const settleParticularsAction = formAction(settleParticulars, () =>
  redirect('/admin/settings/particulars?done=settled'),
)

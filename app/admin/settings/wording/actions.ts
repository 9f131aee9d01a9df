'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleWording } from '@/lib/settings/settle-wording'

export const settleWordingAction = formAction(settleWording, () => redirect('/admin/settings/wording?done=settled'))

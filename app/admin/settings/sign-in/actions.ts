'use server'
import { redirect } from 'next/navigation'
import { formAction } from '@/lib/form-action'
import { settleSignInRule } from '@/lib/settings/settle-sign-in-rule'

export const settleSignInRuleAction = formAction(settleSignInRule, () =>
  redirect('/admin/settings/sign-in?done=settled'),
)

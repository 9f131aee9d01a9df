'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { endSessionsOf } from '@/lib/account/end-sessions-of'
import { cancelLeave } from '@/lib/administration/accounts/cancel-leave'
import { changeAccount } from '@/lib/administration/accounts/change-account'
import { changeRole } from '@/lib/administration/accounts/change-role'
import { disableAccount } from '@/lib/administration/accounts/disable-account'
import { enableAccount } from '@/lib/administration/accounts/enable-account'
import { planLeave } from '@/lib/administration/accounts/plan-leave'
import { sendInvitationAgain } from '@/lib/administration/accounts/send-invitation-again'
import { sendReset } from '@/lib/administration/accounts/send-reset'
import { withdrawLinks } from '@/lib/administration/accounts/withdraw-links'
import { resetFactors } from '@/lib/factors/reset-factors'
import { formAction } from '@/lib/form-action'

function back(id: string, done: string): never {
  revalidatePath('/', 'layout')
  redirect(`/admin/accounts/${id}?done=${done}`)
}

export const changeAccountAction = formAction(changeAccount, ({ id, signsInAnew }) =>
  back(id, signsInAnew ? 'anew' : 'changed'),
)
export const changeRoleAction = formAction(changeRole, ({ id }) => back(id, 'role'))
export const disableAccountAction = formAction(disableAccount, ({ id }) => back(id, 'disabled'))
export const enableAccountAction = formAction(enableAccount, ({ id }) => back(id, 'enabled'))
export const sendResetAction = formAction(sendReset, ({ id }) => back(id, 'sent'))
export const sendInvitationAgainAction = formAction(sendInvitationAgain, ({ id }) => back(id, 'sent'))
export const withdrawLinksAction = formAction(withdrawLinks, ({ id }) => back(id, 'withdrawn'))
export const resetFactorsAction = formAction(resetFactors, (_, { accountId }) => back(accountId, 'factors'))
export const endSessionsOfAction = formAction(endSessionsOf, ({ accountId }) => back(accountId, 'ended'))
export const planLeaveAction = formAction(planLeave, ({ id }) => back(id, 'leave'))
export const cancelLeaveAction = formAction(cancelLeave, ({ id }) => back(id, 'leave-cancelled'))

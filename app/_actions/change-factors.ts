'use server'
import { redirect } from 'next/navigation'
import { homeOfSession } from '@/lib/account/home-of-session'
import { beginApp, enrolApp } from '@/lib/factors/enrol-app'
import { askForNewPasskey, enrolPasskey } from '@/lib/factors/enrol-passkey'
import { factorAction, factorAnswer, mayChange } from '@/lib/factors/factor-action'
import { codeInput, keptInput, newPasskeyInput, whichFactorInput } from '@/lib/factors/input'
import { makeRecoveryCodes } from '@/lib/factors/make-recovery-codes'
import { removeFactor } from '@/lib/factors/remove-factor'
import { nothingAsked } from '@/lib/account/input'
import { ownPath } from '@/lib/own-path'

export const beginAppAction = factorAction(
  nothingAsked,
  (session, _given, holder) => {
    mayChange(holder)
    return beginApp(session)
  },
  () => redirect('/sign-in/set-up/app'),
)

export const enrolAppAction = factorAction(
  codeInput,
  (session, { code }, holder) => {
    mayChange(holder)
    return enrolApp(session, code)
  },
  ({ holder }) => redirect(holder.codesLeft > 0 ? '/account/second-step' : '/sign-in/set-up/codes'),
)

export const askNewPasskeyAction = factorAnswer(async (session, holder) => {
  mayChange(holder)
  return { asked: JSON.stringify(await askForNewPasskey(session)) }
})

export const enrolPasskeyAction = factorAction(
  newPasskeyInput,
  (session, { answer, name }, holder) => {
    mayChange(holder)
    return enrolPasskey(session, answer, name)
  },
  ({ holder }) => redirect(holder.codesLeft > 0 ? '/account/second-step' : '/sign-in/set-up/codes'),
)

export const removeFactorAction = factorAction(
  whichFactorInput,
  (session, { passkeyId }, holder) => {
    mayChange(holder)
    return removeFactor(session, passkeyId || null)
  },
  () => redirect('/account/second-step'),
)

export const makeRecoveryCodesAction = factorAnswer(async (session, holder) => {
  mayChange(holder)
  return { codes: await makeRecoveryCodes(session) }
})

export const keptCodesAction = factorAction(
  keptInput,
  async () => {},
  async ({ session, back }) => redirect(ownPath(back) ?? (await homeOfSession(session)) ?? '/signed-out'),
)

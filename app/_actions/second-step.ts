'use server'
import { redirect } from 'next/navigation'
import { askForPasskey, passPasskey } from '@/lib/factors/pass-passkey'
import { afterProof } from '@/lib/factors/after-proof'
import { factorAction, factorAnswer } from '@/lib/factors/factor-action'
import { codeInput, passkeyAnswerInput, passwordInput, recoveryCodeInput } from '@/lib/factors/input'
import { passCode } from '@/lib/factors/pass-code'
import { passPassword } from '@/lib/factors/pass-password'
import { passRecoveryCode } from '@/lib/factors/pass-recovery-code'

export const passCodeAction = factorAction(
  codeInput,
  (session, { code }) => passCode(session, code),
  async (done) => redirect(await afterProof(done)),
)

export const passRecoveryCodeAction = factorAction(
  recoveryCodeInput,
  (session, { recoveryCode }) => passRecoveryCode(session, recoveryCode),
  async (done) => redirect(await afterProof(done)),
)

export const askPasskeyAction = factorAnswer(async (session) => ({
  asked: JSON.stringify(await askForPasskey(session)),
}))

export const passPasskeyAction = factorAction(
  passkeyAnswerInput,
  (session, { answer }) => passPasskey(session, answer),
  async (done) => redirect(await afterProof(done)),
)

export const passPasswordAction = factorAction(
  passwordInput,
  (session, { password }) => passPassword(session, password),
  async (done) => redirect(await afterProof(done)),
)

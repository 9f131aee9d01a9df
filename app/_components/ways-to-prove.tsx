import {
  askPasskeyAction,
  passCodeAction,
  passPasskeyAction,
  passPasswordAction,
  passRecoveryCodeAction,
} from '@/app/_actions/second-step'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { AskPasskey } from './ask-passkey'

type Props = {
  has: { hasApp: boolean; passkeys: number; codesLeft: number; hasPassword: boolean }
  /** The page this is on, without a query; `back` is where it leads afterwards. */
  page: string
  back?: string
  withRecoveryCode: boolean
}

/** Each way that somebody has to prove who they are, the quickest first. */
export function WaysToProve({ has, page, back, withRecoveryCode }: Props) {
  const address = (use?: string) => {
    const query = new URLSearchParams({ ...(use && { use }), ...(back && { back }) }).toString()
    return query ? `${page}?${query}` : page
  }
  const leads = back && <input type="hidden" name="back" value={back} />
  if (withRecoveryCode)
    return (
      <>
        <Form action={passRecoveryCodeAction} className="space-y-6" autoComplete="off">
          {leads}
          <TextField
            name="recoveryCode"
            label="Recovery code"
            hint="Twelve letters and figures, such as 7K2M-9QXD-4HTB. Each works once."
            width="medium"
            spellCheck={false}
            autoCapitalize="characters"
          />
          <SubmitButton pendingLabel="Checking…">Carry on</SubmitButton>
        </Form>
        <p className="mt-6">
          <TextLink href={address()}>Use another way</TextLink>
        </p>
      </>
    )
  const hasFactor = has.hasApp || has.passkeys > 0
  return (
    <div className="space-y-7">
      {has.hasApp && (
        <Form action={passCodeAction} className="space-y-6">
          {leads}
          <TextField
            name="code"
            label="Code from your authenticator app"
            hint="Six figures. Take your time: the app shows the next code, and the one before works a little longer."
            width="short"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <SubmitButton pendingLabel="Checking…">Carry on</SubmitButton>
        </Form>
      )}
      {has.passkeys > 0 && (
        <Form action={passPasskeyAction} prefix="passkey">
          {leads}
          <AskPasskey
            ask={askPasskeyAction}
            does="use"
            variant={has.hasApp ? 'secondary' : 'primary'}
            label="Use a passkey"
          />
        </Form>
      )}
      {!hasFactor && has.hasPassword && (
        <Form action={passPasswordAction} className="space-y-6">
          {leads}
          <TextField name="password" label="Password" type="password" autoComplete="current-password" />
          <SubmitButton pendingLabel="Checking…">Carry on</SubmitButton>
        </Form>
      )}
      {!hasFactor && !has.hasPassword && (
        <p>You sign in with your organisation. Sign out, sign in again, and come back to this within ten minutes.</p>
      )}
      {hasFactor && has.codesLeft > 0 && (
        <p>
          <TextLink href={address('recovery-code')}>Use a recovery code</TextLink>
        </p>
      )}
    </div>
  )
}

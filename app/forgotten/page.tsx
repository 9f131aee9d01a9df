import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { signInSides } from '@/lib/account/sign-in-sides'
import { requestResetAction } from './actions'

export const metadata: Metadata = { title: 'Forgotten password' }

export default async function ForgottenPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  await connection()
  if (signInSides().length === 0) redirect('/off')
  const { done } = await searchParams
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      {done === 'sent' ? <Sent /> : <Ask />}
    </PublicShell>
  )
}

function Ask() {
  return (
    <>
      <h1 className="mb-3">Forgotten your password?</h1>
      <p className="mb-5">Enter the address you sign in with. We send a link to it, by which you choose a new one.</p>
      <Form action={requestResetAction} className="space-y-6">
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} />
        <SubmitButton pendingLabel="Sending…">Send me a link</SubmitButton>
      </Form>
    </>
  )
}

/** The same whether or not there is an account. */
function Sent() {
  return (
    <>
      <h1 className="mb-3">Look at your mail</h1>
      <p className="mb-3">
        If there is an account with that address, we have sent a link to it. It works once, for an hour.
      </p>
      <p className="mb-5 text-ink-soft">
        Nothing there? Look among unwanted mail, and check the address. Whoever signs in with their organisation’s own
        account, or was never here before, gets no link: ask your administrator.
      </p>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </>
  )
}

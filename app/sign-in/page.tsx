import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { servesOfficersAlone } from '@/lib/account/served-to'
import { signInSides } from '@/lib/account/sign-in-sides'
import { demonstrationSignIns } from '@/lib/demonstration/sign-ins'
import { signInAction } from './actions'
import { DemonstrationSignIns } from './_components/demonstration-sign-ins'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage() {
  await connection()
  if (signInSides().length === 0) redirect('/off')
  const demonstration = demonstrationSignIns()
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-5">Sign in</h1>
      {servesOfficersAlone() && (
        <p className="mb-5">This address is for officers. Staff of the service have another.</p>
      )}
      <Form action={signInAction} className="space-y-6">
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
      </Form>
      <p className="mt-6 text-ink-soft">Forgotten your password, or no account? Ask your administrator.</p>
      {demonstration && <DemonstrationSignIns {...demonstration} />}
    </PublicShell>
  )
}

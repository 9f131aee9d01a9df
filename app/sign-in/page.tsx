import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { servesOfficersAlone } from '@/lib/account/served-to'
import { signInSides } from '@/lib/account/sign-in-sides'
import { demonstrationSignIns } from '@/lib/demonstration/sign-ins'
import { reasonInWords } from '@/lib/organisation-sign-in/back-to-sign-in'
import { organisationSignIn } from '@/lib/organisation-sign-in/settings'
import { signInAction } from './actions'
import { DemonstrationSignIns } from './_components/demonstration-sign-ins'
import { OrganisationSignIn } from './_components/organisation-sign-in'

export const metadata: Metadata = { title: 'Sign in' }

type Asked = { searchParams: Promise<{ why?: string; done?: string }> }

export default async function SignInPage({ searchParams }: Asked) {
  await connection()
  if (signInSides().length === 0) redirect('/off')
  const demonstration = demonstrationSignIns()
  const organisation = organisationSignIn()
  const asked = await searchParams
  const why = reasonInWords(asked.why)
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-5">Sign in</h1>
      {why && (
        <div className="mb-5">
          <Notice tone="danger">{why}</Notice>
        </div>
      )}
      {asked.done === 'password' && (
        <div className="mb-5">
          <Notice tone="ok" live>
            Your password is set. Sign in with it.
          </Notice>
        </div>
      )}
      {servesOfficersAlone() && (
        <p className="mb-5">This address is for officers. Staff of the service have another.</p>
      )}
      <Form action={signInAction} className="space-y-6">
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" />
        <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
      </Form>
      <p className="mt-6">
        <TextLink href="/forgotten" className="inline-block py-2">
          Forgotten your password?
        </TextLink>
      </p>
      <p className="text-ink-soft">No account? Ask your administrator.</p>
      {organisation && <OrganisationSignIn name={organisation.name} />}
      {demonstration && <DemonstrationSignIns {...demonstration} />}
    </PublicShell>
  )
}

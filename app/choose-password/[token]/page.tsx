import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { lookAtLink } from '@/lib/account/look-at-link'
import { signInSides } from '@/lib/account/sign-in-sides'
import { formatDayTime } from '@/lib/format'
import { choosePasswordAction } from './actions'
import { NewPasswordField } from './_components/new-password-field'

export const metadata: Metadata = { title: 'Choose a password', robots: { index: false, follow: false } }

/** Asked for, it acts on nothing: a mail program that follows links uses none up. Nothing here says whose the link is. */
export default async function ChoosePasswordPage({ params }: { params: Promise<{ token: string }> }) {
  await connection()
  if (signInSides().length === 0) redirect('/off')
  const { token } = await params
  const link = await lookAtLink(token)
  if (!link) return <NoLink />
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-3">Choose a password</h1>
      <p className="mb-5 text-ink-soft">This link works once, until {formatDayTime(link.expiresAt)}.</p>
      <Form action={choosePasswordAction} className="space-y-6">
        <input type="hidden" name="token" value={token} />
        <NewPasswordField />
        <SubmitButton pendingLabel="Setting your password…">Set my password</SubmitButton>
      </Form>
    </PublicShell>
  )
}

function NoLink() {
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-3">This link does not work</h1>
      <p className="mb-5">
        It may have been used already, or be too old. Ask for a new one, or ask your administrator to invite you again.
      </p>
      <div className="flex flex-wrap gap-2.5">
        <ButtonLink href="/forgotten">Ask for a new link</ButtonLink>
        <ButtonLink href="/sign-in" variant="secondary">
          Sign in
        </ButtonLink>
      </div>
    </PublicShell>
  )
}

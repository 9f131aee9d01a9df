import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { askNewPasskeyAction, beginAppAction, enrolPasskeyAction } from '@/app/_actions/change-factors'
import { signOutAction } from '@/app/_actions/sign-out'
import { AskPasskey } from '@/app/_components/ask-passkey'
import { publicLinks } from '@/app/_components/public-links'
import { SignOutForm } from '@/components/navigation/sign-out-form'
import { PublicShell } from '@/components/shell/public-shell'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { deviceOf } from '@/lib/account/device'
import { arriveToChange } from '@/lib/factors/arrive'

export const metadata: Metadata = { title: 'Set up a second step' }

export default async function SetUpPage() {
  const { isHalf, hasApp } = await arriveToChange()
  const device = deviceOf((await headers()).get('user-agent'))
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-2">{isHalf ? 'Set up a second step' : 'Add a second step'}</h1>
      <p className="mb-6">
        {isHalf && 'Your role here needs more than a password. '}
        From now on you sign in with your password and one of these, so that a password somebody else learns is no use
        to them.
      </p>
      <div className="space-y-4">
        <Card as="section" labelledBy="app">
          <h2 id="app">Authenticator app</h2>
          <p className="mt-1 mb-4">
            An app on your phone shows six figures to type in. Any will do, such as the ones by Google or Microsoft, or
            a password manager.{' '}
            {hasApp && 'It takes the place of the app you have now, once you have typed its first code.'}
          </p>
          <Form action={beginAppAction} prefix="app">
            <SubmitButton pendingLabel="One moment…">Use an app</SubmitButton>
          </Form>
        </Card>
        <Card as="section" labelledBy="passkey">
          <h2 id="passkey">Passkey</h2>
          <p className="mt-1 mb-4">
            Your phone, computer or a security key answers for you: with a fingerprint, your face, or the code that
            unlocks it.
          </p>
          <Form action={enrolPasskeyAction} className="space-y-4">
            <TextField
              name="name"
              label="Name for this passkey"
              hint="For instance “Work phone”, so that you know it again"
              width="medium"
              defaultValue={device}
              maxLength={60}
              autoComplete="off"
            />
            <AskPasskey ask={askNewPasskeyAction} does="make" variant="secondary" label="Make a passkey" />
          </Form>
        </Card>
      </div>
      <div className="mt-6">
        {isHalf ? (
          <SignOutForm signOut={signOutAction} />
        ) : (
          <TextLink href="/account/second-step">Back to what you have</TextLink>
        )}
      </div>
    </PublicShell>
  )
}

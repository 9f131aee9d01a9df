import type { Metadata } from 'next'
import { enrolAppAction } from '@/app/_actions/change-factors'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { appAddress, appSecretText } from '@/lib/factors/app-code'
import { arriveWithApp } from '@/lib/factors/arrive'
import { drawPicture } from '@/lib/factors/secret-picture'

export const metadata: Metadata = { title: 'Set up an authenticator app' }

export default async function SetUpAppPage() {
  const { secret, label } = await arriveWithApp()
  const { size, path } = drawPicture(appAddress(secret, label))
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-4">Set up an authenticator app</h1>
      <h2>1. Scan this picture with the app</h2>
      <svg
        role="img"
        aria-label="Picture to scan with an authenticator app. Its key is below, to type instead."
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        className="my-3 size-56 rounded-sm border border-line bg-white"
      >
        <path d={path} fill="#000" />
      </svg>
      <Details summary="Or type the key in">
        <p>
          Account: {label}
          <br />
          Key: <b className="tabular select-all">{appSecretText(secret)}</b>
          <br />
          Kind: by time
        </p>
      </Details>
      <h2 className="mt-6 mb-3">2. Type the code that it shows</h2>
      <Form action={enrolAppAction} className="space-y-6">
        <TextField
          name="code"
          label="Code from the app"
          hint="Six figures"
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <SubmitButton pendingLabel="Checking…">Carry on</SubmitButton>
      </Form>
      <p className="mt-6">
        <TextLink href="/sign-in/set-up">Choose another way</TextLink>
      </p>
    </PublicShell>
  )
}

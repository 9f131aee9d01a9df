import type { Metadata } from 'next'
import { removeFactorAction } from '@/app/_actions/change-factors'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { ownAccountReader } from '@/lib/account/get-own-account'
import { fewCodes } from '@/lib/factors/after-proof'
import { readOwnFactors } from '@/lib/factors/read-own-factors'
import { show } from '@/lib/show'
import { FactorRow } from './_components/factor-row'

export const metadata: Metadata = { title: 'Second step' }

export default async function OwnSecondStepPage() {
  const own = await show(await ownAccountReader(), {})
  const { hasApp, passkeys, codesLeft, needsFactor } = await readOwnFactors()
  const hasFactor = hasApp || passkeys.length > 0
  return (
    <StaffShell actor={own} role={own.role} signOut={signOutAction}>
      <PageHeader heading="Second step" />
      <div className="mt-4 max-w-2xl space-y-4">
        {hasFactor && codesLeft <= fewCodes && (
          <Notice label={codesLeft === 0 ? 'You have no recovery codes' : `Recovery codes left: ${codesLeft}`}>
            Make new ones now, before you need them.
          </Notice>
        )}
        <Card as="section" labelledBy="have">
          <h2 id="have">What you sign in with, after your password</h2>
          {!hasFactor && <p className="mt-2">Nothing yet: your password alone opens your account.</p>}
          {hasFactor && (
            <ul className="mt-2 divide-y divide-line">
              {hasApp && <FactorRow name="Authenticator app" remove={removeFactorAction} />}
              {passkeys.map(({ id, name, about }) => (
                <FactorRow key={id} id={id} name={name} about={about} remove={removeFactorAction} />
              ))}
            </ul>
          )}
          <p className="mt-3 mb-4 text-sm text-ink-soft">
            {needsFactor ? 'Your role needs at least one.' : 'Your role does not need one; it is safer with one.'} More
            than one means that losing a phone does not lock you out.
          </p>
          <ButtonLink href="/sign-in/set-up">{hasFactor ? 'Add another' : 'Add a second step'}</ButtonLink>
        </Card>
        {hasFactor && (
          <Card as="section" labelledBy="codes">
            <h2 id="codes">Recovery codes</h2>
            <p className="mt-1 mb-4">{codesLeft} of 10 left. A new set takes the place of the old one.</p>
            <ButtonLink href="/sign-in/set-up/codes?back=/account/second-step" variant="secondary">
              Make new recovery codes
            </ButtonLink>
          </Card>
        )}
      </div>
    </StaffShell>
  )
}

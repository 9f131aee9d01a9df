import type { Metadata } from 'next'
import { signOutAction, signOutEverywhereAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { ownAccountReader } from '@/lib/account/get-own-account'
import { siteList } from '@/lib/account/model'
import { show } from '@/lib/show'
import { OwnSessions } from './_components/own-sessions'
import { ShortcutsCard } from './_components/shortcuts-card'

export const metadata: Metadata = { title: 'My account' }

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const own = await show(await ownAccountReader(), {})
  return (
    <StaffShell actor={own} role={own.role} signOut={signOutAction}>
      <PageHeader heading="My account" />
      <div className="mt-5 max-w-2xl space-y-4">
        <Card>
          <DescriptionList
            ruled
            items={[
              { term: 'Name', value: own.name },
              { term: 'E-mail address', value: own.email },
              { term: 'Organisation', value: own.organisation },
              { term: 'Role', value: own.roleLabel },
              { term: 'Sites', value: siteList(own.siteNames) || 'None' },
            ]}
          />
          <p className="mt-3 text-sm text-ink-soft">Something wrong here? Tell your administrator.</p>
        </Card>
        <OwnSessions done={(await searchParams).done} />
        <Card as="section" labelledBy="second-step">
          <h2 id="second-step">Second step</h2>
          <p className="mt-1 mb-4">
            What you sign in with after your password: an authenticator app, passkeys, and recovery codes.
          </p>
          <ButtonLink href="/account/second-step" variant="secondary">
            See or change it
          </ButtonLink>
        </Card>
        {own.role !== 'officer' && <ShortcutsCard areOn={own.shortcuts} done={(await searchParams).done} />}
        <Card as="section" labelledBy="sign-out">
          <h2 id="sign-out">Sign out</h2>
          <p className="mt-1 mb-4">
            Left a phone or a computer signed in, or lost one? Sign out everywhere. It works at once, on this one too.
          </p>
          <div className="flex flex-wrap gap-2.5">
            <form action={signOutAction}>
              <SubmitButton pendingLabel="Signing out…">Sign out</SubmitButton>
            </form>
            <form action={signOutEverywhereAction}>
              <SubmitButton variant="secondary" pendingLabel="Signing out…">
                Sign out everywhere
              </SubmitButton>
            </form>
          </div>
        </Card>
      </div>
    </StaffShell>
  )
}

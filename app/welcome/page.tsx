import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { ownAccountReader } from '@/lib/account/get-own-account'
import { welcomeOf } from '@/lib/help/welcome-of'
import { show } from '@/lib/show'
import { noteIntroducedAction } from './actions'

export const metadata: Metadata = { title: 'Welcome' }

/** Where a first sign-in leads; later from help alone. */
export default async function WelcomePage() {
  const own = await show(await ownAccountReader(), {})
  return (
    <StaffShell actor={own} role={own.role} signOut={signOutAction}>
      <PageHeader heading="Welcome to DIVERT" />
      <Card className="mt-5 max-w-2xl">
        <p className="mb-4">You are here as: {own.roleLabel}. Before you begin:</p>
        <ol className="space-y-3">
          {welcomeOf(own.role).map((words, place) => (
            <li key={words} className="flex gap-3">
              <span
                aria-hidden
                className="mt-0.5 grid size-7 flex-none place-items-center rounded-full bg-brand-soft text-sm font-bold text-brand-strong"
              >
                {place + 1}
              </span>
              {words}
            </li>
          ))}
        </ol>
        <p className="mt-4 text-ink-soft">
          All of this, and more, is in <TextLink href="/help">Help</TextLink> whenever you want it.
        </p>
        <Form action={noteIntroducedAction} className="mt-5 flex flex-wrap gap-2.5">
          <SubmitButton pendingLabel="One moment…">Start</SubmitButton>
          {!own.isIntroduced && (
            <SubmitButton variant="quiet" pendingLabel="One moment…">
              Skip
            </SubmitButton>
          )}
        </Form>
      </Card>
    </StaffShell>
  )
}

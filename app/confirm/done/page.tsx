import type { Metadata } from 'next'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { homeOf } from '@/lib/account/model'
import { arrive } from '@/lib/factors/arrive'

export const metadata: Metadata = { title: 'Confirmed' }

export default async function ConfirmedPage() {
  const { role } = await arrive()
  return (
    <PublicShell brand="DIVERT" home={homeOf(role)} footer={publicLinks}>
      <h1 className="mb-2">Thank you</h1>
      <p className="mb-6">Go back to the page you were on, which has kept what you typed, and send it again.</p>
      <ButtonLink href={homeOf(role)} variant="secondary">
        Or go on to your work
      </ButtonLink>
    </PublicShell>
  )
}

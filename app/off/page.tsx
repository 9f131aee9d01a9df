import type { Metadata } from 'next'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'

export const metadata: Metadata = { title: 'Not at this address' }

/** Where a page or an action of a surface that this process does not serve leads. */
export default async function OffPage() {
  await connection()
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1>That is not at this address</h1>
      <div className="reading mt-4 mb-6">
        <p>
          This address serves one part of the portal. What you asked for is in another part, which has its own address.
        </p>
        <p>Nothing is broken, and nothing was changed. If you do not know the other address, ask your administrator.</p>
      </div>
      <ButtonLink variant="secondary" href="/">
        Go to the start
      </ButtonLink>
    </PublicShell>
  )
}

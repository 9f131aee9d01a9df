import type { Metadata } from 'next'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'

export const metadata: Metadata = { title: 'Signed out' }

export default async function SignedOutPage({ searchParams }: { searchParams: Promise<{ kept?: string }> }) {
  await connection()
  const { kept } = await searchParams
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1>You are signed out</h1>
      {kept === 'yes' && (
        <div className="mt-4">
          <Notice tone="ok">What you had written is kept; sign in to go on. Only you can open it, for 24 hours.</Notice>
        </div>
      )}
      <div className="reading mt-4 mb-6">
        <p>
          That may be because you signed out, here or everywhere; because nothing was done here for a while; or because
          12 hours have passed.
        </p>
        <p>If you did neither and it happens again soon, tell your administrator.</p>
      </div>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </PublicShell>
  )
}

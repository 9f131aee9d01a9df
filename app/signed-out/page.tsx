import type { Metadata } from 'next'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { ButtonLink } from '@/components/ui/button-link'

export const metadata: Metadata = { title: 'Signed out' }

export default async function SignedOutPage() {
  await connection()
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1>You are signed out</h1>
      <div className="reading mt-4 mb-6">
        <p>That may be because you signed out, here or everywhere, or because 12 hours have passed.</p>
        <p>If you did neither and it happens again soon, tell your administrator.</p>
      </div>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </PublicShell>
  )
}

import type { Metadata } from 'next'
import { connection } from 'next/server'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'

export const metadata: Metadata = { title: 'Too many requests' }

export default async function TooManyPage() {
  await connection()
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1>Too many requests</h1>
      <div className="reading mt-4">
        <p>More was asked for from here than the portal answers in one go. Wait 15 minutes and try again.</p>
        <p>If this happens in ordinary work, tell the people who look after this site.</p>
      </div>
    </PublicShell>
  )
}

import type { Metadata } from 'next'
import { connection } from 'next/server'
import { orOff } from '@/lib/leave-when-off'
import { readReferPage } from '@/lib/referrals/refer-page'
import { OfficerNav } from './_components/officer-nav'
import { Refer } from './_components/refer'
import { WithoutScript } from './_components/without-script'

// The young person holds this page too: its title says nothing about who offers what.
export const metadata: Metadata = { title: { absolute: 'Refer' }, manifest: '/refer/manifest.webmanifest' }

/** The same document for everybody, so that a device may keep it: nothing here asks who is signed in. */
export default async function ReferPage() {
  await connection()
  const page = await orOff(readReferPage)
  return (
    <>
      <WithoutScript />
      <Refer page={page} nav={<OfficerNav page="/refer" />} />
    </>
  )
}

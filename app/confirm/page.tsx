import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicLinks } from '@/app/_components/public-links'
import { WaysToProve } from '@/app/_components/ways-to-prove'
import { PublicShell } from '@/components/shell/public-shell'
import { TextLink } from '@/components/ui/text-link'
import { homeOf } from '@/lib/account/model'
import { arrive } from '@/lib/factors/arrive'
import { ownPath } from '@/lib/own-path'

export const metadata: Metadata = { title: 'Confirm that it is you' }

type Props = { searchParams: Promise<{ use?: string; back?: string }> }

export default async function ConfirmPage({ searchParams }: Props) {
  const holder = await arrive()
  if (holder.isHalf) redirect('/sign-in/second-step')
  const { use, back } = await searchParams
  return (
    <PublicShell brand="DIVERT" home={homeOf(holder.role)} footer={publicLinks}>
      <h1 className="mb-2">Confirm that it is you</h1>
      <p className="mb-6">
        What comes next matters enough to ask once more. After this you are not asked for ten minutes.
      </p>
      <WaysToProve
        has={holder}
        page="/confirm"
        back={ownPath(back) ?? undefined}
        withRecoveryCode={use === 'recovery-code'}
      />
      <p className="mt-8 border-t border-line pt-4">
        <TextLink href={homeOf(holder.role)}>Not now</TextLink>
      </p>
    </PublicShell>
  )
}

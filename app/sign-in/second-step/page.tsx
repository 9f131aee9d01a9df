import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { signOutAction } from '@/app/_actions/sign-out'
import { publicLinks } from '@/app/_components/public-links'
import { WaysToProve } from '@/app/_components/ways-to-prove'
import { SignOutForm } from '@/components/navigation/sign-out-form'
import { PublicShell } from '@/components/shell/public-shell'
import { homeOf } from '@/lib/account/model'
import { arrive } from '@/lib/factors/arrive'

export const metadata: Metadata = { title: 'Sign in: second step' }

type Props = { searchParams: Promise<{ use?: string }> }

export default async function SecondStepPage({ searchParams }: Props) {
  const holder = await arrive()
  if (!holder.isHalf) redirect(homeOf(holder.role))
  if (holder.mayChange) redirect('/sign-in/set-up')
  const { use } = await searchParams
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-2">One more step</h1>
      <p className="mb-6">Your password is right. Now show that it is you.</p>
      <WaysToProve has={holder} page="/sign-in/second-step" withRecoveryCode={use === 'recovery-code'} />
      <div className="mt-8 border-t border-line pt-4 text-ink-soft">
        <p>Lost your phone or key, and your recovery codes? Your administrator can help.</p>
        <SignOutForm signOut={signOutAction} />
      </div>
    </PublicShell>
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { keptCodesAction, makeRecoveryCodesAction } from '@/app/_actions/change-factors'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { arriveToChange } from '@/lib/factors/arrive'
import { ownPath } from '@/lib/own-path'
import { RecoveryCodes } from './_components/recovery-codes'

export const metadata: Metadata = { title: 'Recovery codes' }

type Props = { searchParams: Promise<{ back?: string }> }

export default async function RecoveryCodesPage({ searchParams }: Props) {
  const { hasApp, passkeys, codesLeft } = await arriveToChange()
  if (!hasApp && passkeys === 0) redirect('/sign-in/set-up')
  const { back } = await searchParams
  return (
    <PublicShell brand="DIVERT" home="/" footer={publicLinks}>
      <h1 className="mb-2">Recovery codes</h1>
      <RecoveryCodes
        make={makeRecoveryCodesAction}
        keep={keptCodesAction}
        back={ownPath(back) ?? undefined}
        replaces={codesLeft > 0}
      />
    </PublicShell>
  )
}

import type { ReactNode } from 'react'
import { signOutAction } from '@/app/_actions/sign-out'
import { UnfinishedNotice } from '@/components/drafts/unfinished-notice'
import { StaffShell } from '@/components/navigation/staff-shell'
import { getShell } from '@/lib/cases/get-shell'
import { show } from '@/lib/show'

export default async function CaseworkLayout({ children }: { children: ReactNode }) {
  const { viewer, waiting, caseload, drafts } = await show(getShell, {})
  return (
    <StaffShell
      actor={viewer}
      role={viewer.role}
      counts={{ '/inbox': waiting, '/caseload': caseload }}
      signOut={signOutAction}
    >
      <UnfinishedNotice drafts={drafts} />
      {children}
    </StaffShell>
  )
}

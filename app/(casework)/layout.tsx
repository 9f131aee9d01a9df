import type { ReactNode } from 'react'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { roleLabels } from '@/lib/account/model'
import { getShell } from '@/lib/cases/get-shell'
import { show } from '@/lib/show'

export default async function CaseworkLayout({ children }: { children: ReactNode }) {
  const { name, role, siteNames, waiting, caseload } = await show(getShell, {})
  return (
    <StaffShell
      actor={{ name, roleLabel: roleLabels[role], siteNames }}
      role={role}
      counts={{ '/inbox': waiting, '/caseload': caseload }}
      signOut={signOutAction}
    >
      {children}
    </StaffShell>
  )
}

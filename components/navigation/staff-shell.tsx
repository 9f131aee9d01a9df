import type { ReactNode } from 'react'
import { AppShell } from '@/components/shell/app-shell'
import { homeOf, siteList, type Role } from '@/lib/account/model'
import { navOfRole } from './nav-of-role'
import { SignOutForm } from './sign-out-form'

type Props = {
  actor: { name: string; roleLabel: string; siteNames: readonly string[] }
  role: Role
  /** Which of the role's pages this one belongs to, where its own address does not say: a case belongs to the caseload. */
  current?: string
  /** By address: how many there are. For the inbox, how many wait. */
  counts?: Record<string, number>
  /** The server action that ends this session. */
  signOut: () => Promise<void>
  children: ReactNode
}

/** The frame of every signed-in page, with the pages of the role and no others. */
export function StaffShell({ actor, role, current, counts, signOut, children }: Props) {
  const nav = navOfRole(role, counts).map((item) => ({ ...item, current: current ? item.href === current : undefined }))
  return (
    <AppShell
      brand="DIVERT"
      home={homeOf(role)}
      nav={nav}
      who={{ name: actor.name, lines: [actor.roleLabel, siteList(actor.siteNames)].filter(Boolean) }}
      signOut={<SignOutForm signOut={signOut} />}
    >
      {children}
    </AppShell>
  )
}

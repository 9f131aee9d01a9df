import type { ReactNode } from 'react'
import { AppShell } from '@/components/shell/app-shell'
import { homeOf, siteList, type Role, type Viewer } from '@/lib/account/model'
import { unreadNews } from '@/lib/help/model'
import { IdleGuard } from './idle-guard'
import { navOfRole } from './nav-of-role'
import { Shortcuts } from './shortcuts'
import { shortcutsOf } from './shortcuts-of'
import { SignOutForm } from './sign-out-form'

type Props = {
  actor: Viewer
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
  const unread = unreadNews(role, actor.newsRead)
  const nav = navOfRole(role, { ...counts, '/whats-new': unread }).map((item) => ({
    ...item,
    current: current ? item.href === current : undefined,
  }))
  return (
    <AppShell
      brand="DIVERT"
      home={homeOf(role)}
      nav={nav}
      who={{ name: actor.name, lines: [actor.roleLabel, siteList(actor.siteNames)].filter(Boolean) }}
      signOut={<SignOutForm signOut={signOut} />}
    >
      {children}
      {role !== 'officer' && <IdleGuard idleMinutes={actor.idleMinutes} />}
      {role !== 'officer' && actor.shortcuts && <Shortcuts list={shortcutsOf(role)} />}
    </AppShell>
  )
}

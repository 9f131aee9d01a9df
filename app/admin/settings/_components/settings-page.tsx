import type { ReactNode } from 'react'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import type { Viewer } from '@/lib/account/model'

type Props = {
  viewer: Viewer
  heading: string
  summary: string
  /** What the address says was just done. */
  done?: string
  children: ReactNode
}

const doneWords: Record<string, string> = {
  settled: 'That is settled. Anybody can see under Changes what it was before.',
  withdrawn: 'That was withdrawn. What is in force goes on.',
}

/** The frame of each page of settings, with the way back to all of them. */
export function SettingsPage({ viewer, heading, summary, done, children }: Props) {
  const words = done && doneWords[done]
  return (
    <StaffShell actor={viewer} role={viewer.role} current="/admin/settings" signOut={signOutAction}>
      <p className="mb-2">
        <TextLink href="/admin/settings">All settings</TextLink>
      </p>
      <PageHeader heading={heading} />
      <p className="mt-1 max-w-3xl text-ink-soft">{summary}</p>
      <div className="my-5 max-w-3xl space-y-5">
        {words && (
          <Notice tone="ok" live>
            {words}
          </Notice>
        )}
        {children}
      </div>
    </StaffShell>
  )
}

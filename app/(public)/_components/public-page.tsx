import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { publicLinks } from '@/app/_components/public-links'
import { PublicShell } from '@/components/shell/public-shell'
import { QuickExit } from '@/components/ui/quick-exit'
import { publicSettings } from '@/lib/settings/public-settings'

type Props = {
  /** A way to leave at once, and no name of ours on the bar: somebody may be looking over their shoulder. */
  forYoungPeople?: boolean
  children: ReactNode
}

/** The frame of every page that anybody may read. Made anew for each request, because the page's policy names its scripts. */
export async function PublicPage({ forYoungPeople = false, children }: Props) {
  await connection()
  const { areExamples, quickExit } = await publicSettings()
  return (
    <PublicShell
      brand={forYoungPeople ? 'Your space' : 'DIVERT'}
      home={forYoungPeople ? '/what-happens-next' : '/'}
      exit={forYoungPeople && <QuickExit href={quickExit}>Leave now</QuickExit>}
      footer={publicLinks}
      footnote={
        areExamples && 'Names, numbers and addresses here are examples: this portal has not been given its own yet.'
      }
    >
      <div className="reading">{children}</div>
    </PublicShell>
  )
}

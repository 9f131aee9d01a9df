import type { Metadata } from 'next'
import { AppShell } from '@/components/shell/app-shell'
import { PageHeader } from '@/components/ui/page-header'
import { TextLink } from '@/components/ui/text-link'
import { ActionSpecimens } from './_components/action-specimens'
import { ChartSpecimens } from './_components/chart-specimens'
import { demoNav } from './_components/demo-nav'
import { FormSpecimens } from './_components/form-specimens'
import { ListSpecimens } from './_components/list-specimens'
import { MessageSpecimens } from './_components/message-specimens'
import { TableSpecimens } from './_components/table-specimens'

export const metadata: Metadata = { title: 'Parts' }

type Search = { sort?: string; order?: string }

export default async function PartsPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { sort, order } = await searchParams
  return (
    <AppShell
      brand="DIVERT"
      home="/ui"
      nav={demoNav}
      who={{ name: 'Amina Yusuf', lines: ['Engagement specialist', 'Camden and Islington'] }}
      signOut={<button className="min-h-11 underline">Sign out</button>}
    >
      <PageHeader
        heading="Parts"
        summary="Every part, in every state."
        actions={
          <>
            <TextLink href="/ui/phone">A phone page</TextLink>
            <TextLink href="/ui/phone/handover">A phone page in the brand colour</TextLink>
            <TextLink href="/ui/public">A public page</TextLink>
          </>
        }
      />
      <div className="mt-6">
        <ActionSpecimens />
        <MessageSpecimens />
        <TableSpecimens sort={{ by: sort ?? 'received', direction: order === 'desc' ? 'desc' : 'asc' }} />
        <ListSpecimens />
        <ChartSpecimens />
        <FormSpecimens />
      </div>
    </AppShell>
  )
}

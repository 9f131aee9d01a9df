import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { DataTable } from '@/components/ui/data-table'
import { PageHeader } from '@/components/ui/page-header'
import type { Column } from '@/components/ui/table-model'
import { TextLink } from '@/components/ui/text-link'
import { formatDate } from '@/lib/format'
import { settingKeys } from '@/lib/settings/keys'
import { listSettings, type AnySetting } from '@/lib/settings/list-settings'
import { show } from '@/lib/show'
import { pageOf } from './_components/page-of'
import { shortWords } from './_components/setting-words'

export const metadata: Metadata = { title: 'Settings' }

const columns: Column<AnySetting>[] = [
  {
    id: 'setting',
    header: 'Setting',
    isRowHeader: true,
    cell: ({ key, title }) => <TextLink href={pageOf(key)}>{title}</TextLink>,
  },
  { id: 'value', header: 'In force', cell: ({ key, value }) => shortWords(key, value) },
  { id: 'since', header: 'Since', cell: ({ since }) => (since ? formatDate(since) : 'The beginning') },
  {
    id: 'next',
    header: 'Next change',
    cell: ({ toCome: [next] }) => (next ? `On ${formatDate(next.fromOn)}` : 'None'),
  },
]

export default async function SettingsIndexPage() {
  const { viewer, settings } = await show(listSettings, {})
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Settings" summary="Each holds from a day on. What was in force before stays written down." />
      <div className="my-5 space-y-5">
        <DataTable
          caption="Settings, and what is in force"
          columns={columns}
          rows={settingKeys.map((key) => settings[key])}
          rowId={({ key }) => key}
        />
        <p>
          <TextLink href="/admin/settings/sign-in">How each role signs in</TextLink>: second step, and when a session
          ends.
        </p>
      </div>
    </StaffShell>
  )
}

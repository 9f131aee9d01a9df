import { Tabs } from '@/components/ui/tabs'
import type { Inbox } from '@/lib/cases/list-inbox'

export function InboxTabs({ view, counts }: Pick<Inbox, 'view' | 'counts'>) {
  return (
    <Tabs
      label="Views of the inbox"
      tabs={[
        { href: '/inbox', label: 'Waiting', count: counts.waiting, current: view === 'waiting' },
        {
          href: '/inbox?view=check-first',
          label: 'Check first',
          count: counts.checkFirst,
          current: view === 'check-first',
        },
        { href: '/inbox?view=repair', label: 'Needs repair', count: counts.repair, current: view === 'repair' },
      ]}
    />
  )
}

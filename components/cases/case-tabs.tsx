import { Tabs } from '@/components/ui/tabs'
import type { CaseView } from '@/lib/cases/model'

type Props = { supportCase: Pick<CaseView, 'reference' | 'profile'>; current: 'timeline' | 'about' | 'looks' }

export function CaseTabs({ supportCase: { reference, profile }, current }: Props) {
  const address = `/cases/${reference}`
  return (
    <Tabs
      label="Parts of the case"
      tabs={[
        { href: address, label: 'Timeline', current: current === 'timeline' },
        { href: `${address}/about`, label: `About ${profile.calledName}`, current: current === 'about' },
        { href: `${address}/who-has-looked`, label: 'Who has looked', current: current === 'looks' },
      ]}
    />
  )
}

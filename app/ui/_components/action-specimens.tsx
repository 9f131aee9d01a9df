import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Details } from '@/components/ui/details'
import { KeyHint } from '@/components/ui/key-hint'
import { Pagination } from '@/components/ui/pagination'
import { QuickExit } from '@/components/ui/quick-exit'
import { Tabs } from '@/components/ui/tabs'
import { TextLink } from '@/components/ui/text-link'
import { Specimen } from './specimen'

export function ActionSpecimens() {
  return (
    <>
      <Specimen name="Buttons">
        <div className="flex flex-wrap gap-3">
          <Button>
            Take this case <KeyHint>A</KeyHint>
          </Button>
          <Button variant="secondary">Allocate</Button>
          <Button variant="quiet">Not right for us now</Button>
          <Button variant="danger">Withdraw</Button>
          <Button aria-disabled="true">Saving…</Button>
          <ButtonLink href="/ui" variant="secondary">
            A link that looks like a button
          </ButtonLink>
        </div>
        <div className="max-w-sm">
          <Button wide>As wide as its column</Button>
        </div>
      </Specimen>
      <Specimen name="Links, tabs, details, pages">
        <p>
          Text with <TextLink href="/ui">a link</TextLink> in it. Keys: <KeyHint>J</KeyHint> <KeyHint>K</KeyHint> move{' '}
          <KeyHint>Enter</KeyHint> open
        </p>
        <Tabs
          label="Views"
          tabs={[
            { href: '/ui', label: 'Waiting', count: 9, current: true },
            { href: '/ui?view=earlier', label: 'Earlier referral?', count: 2 },
            { href: '/ui?view=check', label: 'Check first', count: 1 },
            { href: '/ui?view=repair', label: 'Needs repair', count: 0 },
            { href: '/ui?view=closed', label: 'Closed this week' },
          ]}
        />
        <Details summary="Why not a particular one?">It starts before school ends.</Details>
        <Pagination label="Pages" newer={{ href: '/ui' }} older={{ href: '/ui' }} shown="51 to 100 of 212" />
        <QuickExit href="https://www.bbc.co.uk/weather">Leave now</QuickExit>
      </Specimen>
    </>
  )
}

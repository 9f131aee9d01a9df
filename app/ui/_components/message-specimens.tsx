import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress'
import { Tag } from '@/components/ui/tag'
import { Specimen } from './specimen'

export function MessageSpecimens() {
  return (
    <>
      <Specimen name="Tags">
        <p className="flex flex-wrap gap-2">
          <Tag>Football</Tag>
          <Tag tone="brand">Community</Tag>
          <Tag tone="info">Custody</Tag>
          <Tag tone="good">Said yes to contact</Tag>
          <Tag tone="warn">Earlier referral?</Tag>
          <Tag tone="bad">1 day over</Tag>
        </p>
      </Specimen>
      <Specimen name="Notices">
        <Notice label="Safe contact">Text only, after 4pm. No calls, no voicemail.</Notice>
        <Notice tone="danger">This was changed by somebody else while you were writing.</Notice>
        <Notice tone="info">Figures are as at Sat 21 Nov, 06:00.</Notice>
        <Notice tone="ok" live>
          You have taken this case.
        </Notice>
      </Specimen>
      <Specimen name="Cards">
        <div className="grid gap-4 md:grid-cols-2">
          <Card>
            <h3>Plain</h3>
            <p>For one thing among others.</p>
          </Card>
          <Card tone="next">
            <h3>Next</h3>
            <p className="mt-2 mb-3">
              Text about Thursday, <b>Mon 30 Nov after 5pm</b>
            </p>
            <Button variant="secondary">Mark done</Button>
          </Card>
          <Card tone="accent">
            <b>No signal?</b> It goes by itself as soon as there is some.
          </Card>
          <Card tone="brand">
            <p className="text-2xl font-bold">Sent</p>
            <p className="mt-1 text-2xl font-bold tracking-wider tabular">DV-7QK4D-M2XA9</p>
          </Card>
        </div>
      </Specimen>
      <Specimen name="Nothing yet, and how far">
        <EmptyState heading="Nobody is waiting" action={<Button variant="secondary">Add a referral</Button>}>
          New referrals appear here within seconds.
        </EmptyState>
        <Progress label="Step 1 of 2 for you" step={1} of={2} />
      </Specimen>
    </>
  )
}

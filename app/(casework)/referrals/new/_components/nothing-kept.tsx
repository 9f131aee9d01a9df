'use client'
import { StartAgain } from '@/components/refer/start-again'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'
import { Card } from '@/components/ui/card'

const said = {
  no: 'They said no thanks.',
  not_now: 'They said not now. They can say yes another day.',
  under_ten: "Under 10 is not for this service. Go by your organisation's safeguarding process.",
}

export function NothingKept({ why }: { why: keyof typeof said }) {
  const heading = useFocusOnArrival()
  return (
    <Card className="space-y-4">
      <h2 ref={heading} tabIndex={-1}>
        Nothing was kept
      </h2>
      <p>{said[why]}</p>
      <StartAgain href="/referrals/new" variant="secondary" wide={false}>
        Start again
      </StartAgain>
    </Card>
  )
}

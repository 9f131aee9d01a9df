'use client'
import { useFocusOnArrival } from '@/components/refer/use-focus-on-arrival'
import { StartAgain } from '@/components/refer/start-again'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'

type Props = { reference: string; nextStep: string; goesTo?: string | null }

export function Sent({ reference, nextStep, goesTo }: Props) {
  const heading = useFocusOnArrival()
  return (
    <Card className="space-y-4">
      <h2 ref={heading} tabIndex={-1}>
        Sent: <span className="tabular">{reference}</span>
      </h2>
      <p>
        {goesTo
          ? `This goes to the ${goesTo} team, so it will not be in your inbox.`
          : 'It is in the inbox within seconds.'}
      </p>
      <p>Tell the young person: {nextStep}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href="/inbox">Go to the inbox</ButtonLink>
        <StartAgain href="/referrals/new" variant="secondary" wide={false}>
          Add another
        </StartAgain>
      </div>
    </Card>
  )
}

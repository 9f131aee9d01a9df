import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import type { Door } from '@/lib/cases/get-door'
import type { InboxAsked } from './address'
import { BackToInbox } from './back-to-inbox'

type Props = { door: Door; asked: InboxAsked }

/** In place of a referral that a colleague of another team took while it stood in somebody's list: whose it is now. */
export function TakenElsewhere({ door, asked }: Props) {
  const { reference, teamName, specialistName } = door
  return (
    <div>
      <BackToInbox asked={asked} />
      <Card as="section" labelledBy="referral" className="space-y-3">
        <h2 id="referral" className="tabular">
          {reference}
        </h2>
        <p>
          No longer waiting. It is with {specialistName ?? 'somebody'} of the {teamName} team.
        </p>
        <ButtonLink variant="secondary" href={`/cases/${reference}`}>
          Open
        </ButtonLink>
      </Card>
    </div>
  )
}

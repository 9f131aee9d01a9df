import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { TextLink } from '@/components/ui/text-link'
import type { Opening } from '@/lib/cases/list-openings'
import { formatCount, formatDayTime } from '@/lib/format'

type Props = { openings: readonly Opening[]; now: Date }

/** What a lead is told: who opened a case of theirs from outside the team, and why. By reference: it names nobody young. */
export function OpeningsCard({ openings, now }: Props) {
  if (openings.length === 0) return null
  return (
    <Card as="section" tone="accent" labelledBy="openings" className="mt-4.5">
      <h2 id="openings">Opened from another team</h2>
      <p className="mt-1">
        In the last 14 days colleagues of other teams opened cases of yours {formatCount(openings.length, 'time')}.
      </p>
      <Details summary="Who, when and why">
        <ul className="divide-y divide-line-soft">
          {openings.map(({ id, who, purpose, at, reference, teamName }) => (
            <li key={id} className="py-2">
              <b>{who}</b>: {purpose}
              <span className="block text-sm text-ink-soft tabular">
                {formatDayTime(at, now)} · {teamName} ·{' '}
                <TextLink href={`/cases/${reference}/who-has-looked`}>{reference}</TextLink>
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </Card>
  )
}

import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import type { Caseload } from '@/lib/cases/list-caseload'
import { formatDay } from '@/lib/format'

type Props = Pick<Caseload, 'covered'> & { chosen: string | null }

/** Whose work is looked after meanwhile. A case of another team still asks why it is opened, like everybody's. */
export function CoveringCard({ covered, chosen }: Props) {
  if (covered.length === 0) return null
  return (
    <Card as="section" tone="accent" labelledBy="covering" className="mt-4.5">
      <h2 id="covering">You are covering</h2>
      <ul className="mt-1">
        {covered.map(({ id, name, toOn }) => (
          <li key={id}>
            <b>{name}</b>, until {formatDay(toOn)}:{' '}
            {id === chosen ? (
              <TextLink href="/caseload">back to your own cases</TextLink>
            ) : (
              <TextLink href={`/caseload?specialist=${id}`}>look at their cases</TextLink>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

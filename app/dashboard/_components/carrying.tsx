import { BarRow } from '@/components/ui/bar-row'
import { Card } from '@/components/ui/card'
import { ChartLegend } from '@/components/ui/chart-legend'
import { Details } from '@/components/ui/details'
import type { Carried } from '@/lib/insight/carried'
import { measures } from '@/lib/insight/measures'
import { carriedParts } from './carried-parts'

export function Carrying({ carried }: { carried: Carried[] }) {
  const most = Math.max(1, ...carried.map((row) => row.total))
  return (
    <Card as="section" labelledBy="carrying">
      <h2 id="carrying" className="mb-3">
        Who is carrying what
      </h2>
      {carried.length === 0 ? (
        <p className="text-ink-soft">No specialist works at this site yet.</p>
      ) : (
        <>
          {carried.map((row) => (
            <BarRow
              key={row.specialistId}
              label={row.specialist}
              max={most}
              parts={carriedParts.map(({ key, label, tone }) => ({ label, value: row[key], tone }))}
            />
          ))}
          <ChartLegend items={partsMet(carried)} />
          <div className="mt-2 text-sm">
            <Details summary="What this counts">{measures.carried.definition}</Details>
          </div>
        </>
      )}
    </Card>
  )
}

/** A legend names what is drawn: nobody's case may be paused. */
function partsMet(carried: Carried[]) {
  return carriedParts.filter(({ key }) => key !== 'paused' || carried.some((row) => row.paused > 0))
}

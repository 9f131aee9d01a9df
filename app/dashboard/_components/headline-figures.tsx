import { Details } from '@/components/ui/details'
import { Stat } from '@/components/ui/stat'
import { firstContactTarget, measures, type MeasureName } from '@/lib/insight/measures'
import { percentage, share } from '@/lib/insight/model'
import type { Dashboard } from '@/lib/insight/read-dashboard'
import { changeInFirstContact, changeInReferrals } from './changes'

/** The four numbers a manager looks for first, each with what it counts. */
export function HeadlineFigures({ dashboard: { totals, carried, period } }: { dashboard: Dashboard }) {
  const { due, inTime } = totals.firstContact
  const cases = carried.reduce((all, row) => all + row.total, 0)
  const overdue = carried.reduce((all, row) => all + row.overdue, 0)
  return (
    <div className="mt-5 grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
      <Stat
        label={measures.newReferrals.name}
        value={totals.referrals}
        change={changeInReferrals(totals, period.beforeWords)}
        definition={<Counts measure="newReferrals" />}
      />
      <Stat
        label={measures.firstContact.name}
        value={<Noted figure={share(inTime, due)} note={firstContactNote(inTime, due)} />}
        change={changeInFirstContact(totals, period.beforeWords)}
        definition={<Counts measure="firstContact" />}
      />
      <Stat
        label={measures.waiting.name}
        value={<Noted figure={totals.waiting} note={overdueWords(totals.overdue)} />}
        definition={<Counts measure="waiting" />}
      />
      <Stat
        label={measures.carried.name}
        value={<Noted figure={cases} note={overdueWords(overdue)} />}
        definition={<Counts measure="carried" />}
      />
    </div>
  )
}

function overdueWords(overdue: number) {
  return overdue === 0 ? 'None overdue' : `${overdue} overdue`
}

/** The count behind a percentage; a figure that is a count already is not said twice. */
function firstContactNote(inTime: number, due: number) {
  return percentage(inTime, due) === null
    ? `Target ${firstContactTarget}%`
    : `${inTime} of ${due} due; target ${firstContactTarget}%`
}

function Noted({ figure, note }: { figure: string | number; note: string }) {
  return (
    <>
      {figure}
      <span className="block text-sm font-normal tracking-normal text-ink-soft">{note}</span>
    </>
  )
}

function Counts({ measure }: { measure: MeasureName }) {
  const { name, definition } = measures[measure]
  const summary = (
    <>
      What this counts<span className="sr-only">: {name}</span>
    </>
  )
  return <Details summary={summary}>{definition}</Details>
}

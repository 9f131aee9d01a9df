import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { LineChart } from '@/components/ui/line-chart'
import { formatMonthDay } from '@/lib/format'
import { measures } from '@/lib/insight/measures'
import { WeeklyTable } from './weekly-table'

type Week = { week: string; referrals: number }

export function WeeklyReferrals({ weeks }: { weeks: Week[] }) {
  const { name, definition } = measures.weekly
  return (
    <Card as="section" labelledBy="weekly">
      <h2 id="weekly" className="mb-3">
        {name}
      </h2>
      <LineChart
        title={name}
        description={story(weeks)}
        points={weeks.map(({ week, referrals }) => ({ label: formatMonthDay(week), value: referrals }))}
      />
      <div className="mt-2 text-sm">
        <Details summary="What this counts, and the figures as a table">
          <p className="mb-3">{definition}</p>
          <WeeklyTable caption={name} weeks={weeks} />
        </Details>
      </div>
    </Card>
  )
}

function story(weeks: Week[]) {
  const [first, last] = [weeks[0]!, weeks.at(-1)!]
  const highest = weeks.reduce((most, week) => (week.referrals > most.referrals ? week : most))
  return `From ${first.referrals} in the week of ${formatMonthDay(first.week)} to ${last.referrals} in the week of ${formatMonthDay(last.week)}. The most was ${highest.referrals}, in the week of ${formatMonthDay(highest.week)}.`
}

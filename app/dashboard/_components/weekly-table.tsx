import { formatMonthDay } from '@/lib/format'

type Week = { week: string; referrals: number }

/** Two narrow columns, which stay columns on a phone. */
export function WeeklyTable({ caption, weeks }: { caption: string; weeks: Week[] }) {
  return (
    <table className="tabular">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line text-start text-ink-soft">
          <th scope="col" className="py-1 pr-8 text-start">
            Week of
          </th>
          <th scope="col" className="py-1 text-end">
            Referrals
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ week, referrals }) => (
          <tr key={week} className="border-b border-line-soft last:border-0">
            <th scope="row" className="py-1 pr-8 text-start font-normal">
              {formatMonthDay(week)}
            </th>
            <td className="py-1 text-end">{referrals}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

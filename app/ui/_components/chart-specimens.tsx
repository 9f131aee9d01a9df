import { BarRow } from '@/components/ui/bar-row'
import { Card } from '@/components/ui/card'
import { ChartLegend } from '@/components/ui/chart-legend'
import { LineChart } from '@/components/ui/line-chart'
import { Stat } from '@/components/ui/stat'
import { Specimen } from './specimen'

const carrying: [string, number, number, number][] = [
  ['Amina Yusuf', 21, 7, 4],
  ['Ben Carter', 16, 5, 0],
  ['Chloe Martin', 23, 9, 7],
  ['Dev Patel', 12, 4, 0],
]
const weekly = [14, 17, 19, 15, 23, 21, 28, 25, 31, 29, 36, 34, 39]
const labels = [
  '24 Aug',
  '31 Aug',
  '7 Sep',
  '14 Sep',
  '21 Sep',
  '28 Sep',
  '5 Oct',
  '12 Oct',
  '19 Oct',
  '26 Oct',
  '2 Nov',
  '9 Nov',
  '16 Nov',
]

export function ChartSpecimens() {
  return (
    <Specimen name="Figures and charts">
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <Stat
          label="New referrals"
          value="47"
          href="/ui"
          change={{ direction: 'up', tone: 'good', text: '9 on October' }}
        />
        <Stat
          label="First contact in 2 working days"
          value="89%"
          change={{ direction: 'down', tone: 'bad', text: '3 points; target 95%' }}
          definition="42 of 47, as at Sat 21 Nov, 06:00"
        />
        <Stat
          label="Said yes to a coach"
          value="70%"
          change={{ direction: 'level', tone: 'plain', text: 'as in October' }}
        />
        <Stat label="Waiting" value="9" definition="Not yet taken by anybody" />
      </div>
      <div className="grid gap-4 xl:grid-cols-[1.25fr_1fr]">
        <Card as="section">
          <h3 className="mb-3 text-lg">Who is carrying what</h3>
          {carrying.map(([label, working, trying, overdue]) => (
            <BarRow
              key={label}
              label={label}
              max={44}
              parts={[
                { label: 'Working together', value: working, tone: 'main' },
                { label: 'Trying to reach', value: trying, tone: 'other' },
                { label: 'Overdue', value: overdue, tone: 'mark' },
              ]}
            />
          ))}
          <ChartLegend
            items={[
              { label: 'Working together', tone: 'main' },
              { label: 'Trying to reach', tone: 'other' },
              { label: 'Overdue', tone: 'mark' },
            ]}
          />
        </Card>
        <Card as="section">
          <h3 className="mb-3 text-lg">Referrals a week</h3>
          <LineChart
            title="Referrals a week"
            description="From 14 in the week of 24 August to 39 in the week of 16 November, which is the highest."
            points={weekly.map((value, index) => ({ label: labels[index] ?? '', value }))}
          />
        </Card>
      </div>
    </Specimen>
  )
}

import { Card } from '@/components/ui/card'
import { wording } from '@/lib/referrals/model'

/** What they say yes or no to. */
export function ChoicePoints() {
  return (
    <div className="space-y-3">
      {wording.choice.points.map(({ title, text }) => (
        <Card key={title}>
          <b>{title}</b> {text}
        </Card>
      ))}
    </div>
  )
}

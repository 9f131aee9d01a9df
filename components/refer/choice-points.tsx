import { Card } from '@/components/ui/card'
import { useFormWords } from './form-words-context'

/** What they say yes or no to. */
export function ChoicePoints() {
  const { wording } = useFormWords()
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

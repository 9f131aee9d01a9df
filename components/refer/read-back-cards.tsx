import type { ReadBackCard as CardContent } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { ReadBackCard } from './read-back-card'

/** Everything that is sent, and nothing else. */
export function ReadBackCards({ cards }: { cards: readonly CardContent[] }) {
  const { wording } = useFormWords()
  const perceived = cards.some(({ takeOut }) => takeOut?.some(({ value }) => value === 'perceived_ethnicity'))
  return (
    <div className="space-y-3">
      {cards.map((card) => (
        <ReadBackCard key={card.step} card={card} />
      ))}
      {perceived && <p className="text-ink-soft">{wording.fairness}</p>}
    </div>
  )
}

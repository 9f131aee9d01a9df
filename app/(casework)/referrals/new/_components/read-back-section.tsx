import { ReadBackCards } from '@/components/refer/read-back-cards'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ReadBackCard } from '@/lib/referrals/model'

type Props = { cards: readonly ReadBackCard[]; calledName: string }

export function ReadBackSection({ cards, calledName }: Props) {
  return (
    <section aria-labelledby="screen-read_back">
      <h2 id="screen-read_back" tabIndex={-1}>
        Is this right, {calledName}?
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">
        Read it to them. It is everything that is sent, and they can take out any reason.
      </p>
      <ReadBackCards cards={cards} />
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton name="readBack" value="yes">
          Send it
        </SubmitButton>
        <SubmitButton variant="secondary" name="change" value="why" pendingLabel="Going back…">
          Change something
        </SubmitButton>
      </div>
    </section>
  )
}

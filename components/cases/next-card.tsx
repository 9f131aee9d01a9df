import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { nextStep, nextStepWith, notReachedWords, type CaseView } from '@/lib/cases/model'

const tags = {
  overdue: <Tag tone="bad">Overdue</Tag>,
  today: <Tag tone="warn">Today</Tag>,
  later: null,
}

/** The one thing to do next on an open case. Nothing planned is said, because that is how a case goes quiet. */
export function NextCard({ supportCase }: { supportCase: CaseView }) {
  const { profile, status, tries, firstContactAt, asAt } = supportCase
  const step = nextStep(supportCase, asAt)
  return (
    <Card as="section" tone="next" labelledBy="next">
      <div className="flex items-center gap-3">
        <h2 id="next">Next</h2>
        {step && tags[step.state]}
      </div>
      <p className="mt-2">
        {step ? (
          <>
            {nextStepWith(profile.calledName, supportCase)}, <b className="tabular">{step.when}</b>
          </>
        ) : (
          'Nothing is planned. Record a contact to say what comes next.'
        )}
      </p>
      {status === 'trying_to_reach' && firstContactAt && (
        <p className="mt-1 text-sm text-ink-soft">{notReachedWords(tries)}</p>
      )}
    </Card>
  )
}

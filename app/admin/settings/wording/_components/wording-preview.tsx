import { ChoicePoints } from '@/components/refer/choice-points'
import { FormWordsContext } from '@/components/refer/form-words-context'
import { HelpNow } from '@/components/refer/help-now'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { readingGrade } from '@/lib/reading-age'
import { shippedFormWords, textsOf, type Wording } from '@/lib/referrals/model'

/** Flesch-Kincaid counts American school years: a reading age is about five years more. */
const yearsBeforeSchool = 5
const oldest = 11

/** The choice as a young person will read it, and about how old one has to be to read all of it easily. */
export function WordingPreview({ wording }: { wording: Wording }) {
  const all = textsOf(wording)
    .map(([, text]) => text)
    .join('\n')
  const age = Math.max(5, Math.round(readingGrade(all) + yearsBeforeSchool))
  return (
    <Card as="section" labelledBy="preview">
      <h2 id="preview" className="mb-3 text-xl">
        Preview
      </h2>
      <Notice tone={age > oldest ? 'accent' : 'info'}>
        Reads at about age {age}. {age > oldest ? 'Shorter words and sentences would help: aim for 9 to 11.' : ''}
      </Notice>
      <FormWordsContext value={{ ...shippedFormWords, wording }}>
        <div className="mt-4 max-w-md space-y-4">
          <p className="text-2xl font-bold">{wording.choice.title}</p>
          <ChoicePoints />
          <p>
            {[wording.choice.yes, wording.choice.no, wording.choice.notNow].map((label) => (
              <span
                key={label}
                className="mb-2 block rounded-sm border-2 border-line-strong px-4 py-2 text-center font-bold"
              >
                {label}
              </span>
            ))}
          </p>
          <HelpNow />
        </div>
      </FormWordsContext>
    </Card>
  )
}

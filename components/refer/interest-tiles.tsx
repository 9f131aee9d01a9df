'use client'
import { Fieldset } from '@/components/ui/fieldset'
import { Tile } from '@/components/ui/tile'
import { useField } from '@/components/ui/use-field'
import { interestGroupLabels, interestGroups, interestLabels } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { optionsOf } from './options'

const groups = Object.keys(interestGroupLabels) as (keyof typeof interestGroupLabels)[]

export function InterestTiles({ legendHidden = false }: { legendHidden?: boolean }) {
  const { wording, offered } = useFormWords()
  const field = useField('interests')
  const shown = groups
    .map((group) => ({ group, codes: interestGroups[group].filter((code) => offered.interests.includes(code)) }))
    .filter(({ codes }) => codes.length > 0)
  return (
    <Fieldset field={field} legend={wording.likes.title} legendHidden={legendHidden} hint={wording.likes.hint}>
      {shown.map(({ group, codes }) => (
        <div key={group} role="group" aria-labelledby={`interests-in-${group}`} className="@container mb-4">
          <p id={`interests-in-${group}`} className="mb-1.5 font-bold text-ink-soft">
            {interestGroupLabels[group]}
          </p>
          <div className="grid grid-cols-1 gap-2.5 min-[21rem]:grid-cols-2 @2xl:grid-cols-4">
            {optionsOf(interestLabels, codes).map((option) => (
              <Tile key={option.value} type="checkbox" field={field} option={option} />
            ))}
          </div>
        </div>
      ))}
    </Fieldset>
  )
}

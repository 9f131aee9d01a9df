'use client'
import { Fieldset } from '@/components/ui/fieldset'
import { Tile } from '@/components/ui/tile'
import { useField } from '@/components/ui/use-field'
import { interestGroupLabels, interestGroups, interestLabels, wording } from '@/lib/referrals/model'
import { optionsOf } from './options'

const groups = Object.keys(interestGroupLabels) as (keyof typeof interestGroupLabels)[]

export function InterestTiles({ legendHidden = false }: { legendHidden?: boolean }) {
  const field = useField('interests')
  return (
    <Fieldset field={field} legend={wording.likes.title} legendHidden={legendHidden} hint={wording.likes.hint}>
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`interests-in-${group}`} className="@container mb-4">
          <p id={`interests-in-${group}`} className="mb-1.5 font-bold text-ink-soft">
            {interestGroupLabels[group]}
          </p>
          <div className="grid grid-cols-1 gap-2.5 min-[21rem]:grid-cols-2 @2xl:grid-cols-4">
            {optionsOf(interestLabels, interestGroups[group]).map((option) => (
              <Tile key={option.value} type="checkbox" field={field} option={option} />
            ))}
          </div>
        </div>
      ))}
    </Fieldset>
  )
}

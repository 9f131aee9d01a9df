'use client'
import type { ReactNode } from 'react'
import { Details } from '@/components/ui/details'
import { Fieldset } from '@/components/ui/fieldset'
import { TextareaField } from '@/components/ui/textarea-field'
import { Tile } from '@/components/ui/tile'
import { useField } from '@/components/ui/use-field'
import { limits, reasonLabels } from '@/lib/referrals/model'
import { useFormWords } from './form-words-context'
import { optionsOf } from './options'

const shownFirst = [
  'wants_activities',
  'trouble_at_school',
  'pressured_or_exploited',
  'may_be_harmed',
  'family_difficulty',
  'wants_work_or_training',
  'someone_to_talk_to',
  'something_else',
] as const

type Props = {
  /** Says who will read it. */
  hint: string
  legendHidden?: boolean
  /** Stands between the ticks and the note. */
  children?: ReactNode
}

/** Why now, in ticks, and one short note. */
export function ReasonFields({ hint, legendHidden = false, children }: Props) {
  const { offered } = useFormWords()
  const isFirst = (code: string) => shownFirst.some((shown) => shown === code)
  const first = optionsOf(
    reasonLabels,
    shownFirst.filter((code) => offered.reasons.includes(code)),
  )
  const more = optionsOf(
    reasonLabels,
    offered.reasons.filter((code) => !isFirst(code)),
  )
  const field = useField('reasons')
  const grid = 'grid grid-cols-1 gap-2.5 min-[21rem]:grid-cols-2 @2xl:grid-cols-4'
  return (
    <div className="@container space-y-5">
      <Fieldset field={field} legend="Why now?" legendHidden={legendHidden} hint={hint}>
        <div className={grid}>
          {first.map((option) => (
            <Tile key={option.value} type="checkbox" field={field} option={option} />
          ))}
        </div>
        {more.length > 0 && (
          <Details summary="More reasons" open={more.some(({ value }) => field.values.includes(value))}>
            <div className={grid}>
              {more.map((option) => (
                <Tile key={option.value} type="checkbox" field={field} option={option} />
              ))}
            </div>
          </Details>
        )}
      </Fieldset>
      {children}
      <TextareaField
        name="reasonNote"
        label="A few words, if they help"
        hint="Name nobody else. Leave out what they are accused of, and anything said about it."
        rows={2}
        limit={limits.reasonNote}
      />
    </div>
  )
}

'use client'
import type { ReactNode } from 'react'
import { Choice } from './choice'
import type { ChoiceOption } from './choice-option'
import { Fieldset } from './fieldset'
import { useField } from './use-field'

type Props = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  options: readonly ChoiceOption[]
  inline?: boolean
  legendHidden?: boolean
  legendIsHeading?: boolean
  defaultValue?: readonly string[]
}

/** Posts the name once for every box ticked. */
export function Checkboxes({ name, options, inline = false, defaultValue, ...group }: Props) {
  const field = useField(name, defaultValue)
  return (
    <Fieldset field={field} {...group}>
      <div className={inline ? 'flex flex-wrap gap-x-8' : 'space-y-0.5'}>
        {options.map((option) => (
          <Choice key={option.value} type="checkbox" field={field} option={option} />
        ))}
      </div>
    </Fieldset>
  )
}

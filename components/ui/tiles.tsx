'use client'
import type { ReactNode } from 'react'
import type { ChoiceOption } from './choice-option'
import { Fieldset } from './fieldset'
import { Tile } from './tile'
import { useField } from './use-field'

type Props = {
  name: string
  type: 'radio' | 'checkbox'
  legend: ReactNode
  hint?: ReactNode
  options: readonly Omit<ChoiceOption, 'reveal'>[]
  columns?: 2 | 3
  legendHidden?: boolean
  legendIsHeading?: boolean
  /** One value for radios, any number for checkboxes. */
  defaultValue?: string | readonly string[]
}

/** Answers as tiles big enough for a thumb. One column when the screen is very narrow or zoomed. */
export function Tiles({ name, type, options, columns = 2, defaultValue, ...group }: Props) {
  const field = useField(name, defaultValue)
  const grid = columns === 3 ? 'grid-cols-1 min-[21rem]:grid-cols-3' : 'grid-cols-1 min-[21rem]:grid-cols-2'
  return (
    <Fieldset field={field} role={type === 'radio' ? 'radiogroup' : undefined} {...group}>
      <div className={`grid gap-2.5 ${grid}`}>
        {options.map((option) => (
          <Tile key={option.value} type={type} field={field} option={option} narrow={columns === 3} />
        ))}
      </div>
    </Fieldset>
  )
}

'use client'
import { useState, type ReactNode } from 'react'
import { CharacterCount } from './character-count'
import { Field } from './field'
import { inputStyle } from './input-style'
import { describedBy, useField } from './use-field'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
  defaultValue?: string
  rows?: number
  /** Characters allowed. Counted, not cut off: what is too long can be shortened by its writer. */
  limit?: number
}

export function TextareaField({ name, label, hint, labelHidden, defaultValue, rows = 4, limit }: Props) {
  const field = useField(name, defaultValue)
  const kept = field.values[0] ?? ''
  const [length, setLength] = useState<number>()
  const countId = `${field.id}-count`
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={kept}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint, limit ? countId : '')}
        className={`${inputStyle('full', field.error)} block field-sizing-content py-2`}
      />
      {limit && <CharacterCount id={countId} limit={limit} length={length} />}
    </Field>
  )
}

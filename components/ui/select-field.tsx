'use client'
import type { ReactNode } from 'react'
import { Field } from './field'
import { inputStyle, type InputWidth } from './input-style'
import { describedBy, useField } from './use-field'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
  options: readonly { value: string; label: string }[]
  /** The first, empty answer; left out when there is always one. */
  emptyLabel?: string
  defaultValue?: string
  width?: InputWidth
  autoComplete?: string
}

/** For long lists. A list of up to about seven is better as radios. */
export function SelectField(props: Props) {
  const { name, label, hint, labelHidden, options, emptyLabel, defaultValue, width = 'medium', autoComplete } = props
  const field = useField(name, defaultValue)
  const value = field.values[0] ?? ''
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <select
        // React resets a select to its first option after an action; a new key makes it anew with what was chosen.
        key={value}
        id={field.id}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className={inputStyle(width, field.error)}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

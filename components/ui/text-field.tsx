'use client'
import type { ComponentProps, ReactNode } from 'react'
import { Field } from './field'
import { inputStyle, type InputWidth } from './input-style'
import { describedBy, useField } from './use-field'

type Props = Omit<ComponentProps<'input'>, 'className' | 'id' | 'name' | 'defaultValue' | 'value' | 'width'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  labelHidden?: boolean
  defaultValue?: string
  /** How long an answer is expected: full, long, medium, short, year, day. */
  width?: InputWidth
}

export function TextField({ name, label, hint, labelHidden, defaultValue, width = 'long', type, ...rest }: Props) {
  const field = useField(name, defaultValue)
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <input
        {...rest}
        type={type ?? 'text'}
        id={field.id}
        name={name}
        // A password is never sent back to the page.
        defaultValue={type === 'password' ? undefined : (field.values[0] ?? '')}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className={inputStyle(width, field.error)}
      />
    </Field>
  )
}

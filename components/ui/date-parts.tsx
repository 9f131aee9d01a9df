'use client'
import type { ReactNode } from 'react'
import { useFormContext } from './form-context'
import { Fieldset } from './fieldset'
import { inputStyle } from './input-style'
import { useField } from './use-field'

const parts = [
  { key: 'day', label: 'Day', width: 'day' },
  { key: 'month', label: 'Month', width: 'day' },
  { key: 'year', label: 'Year', width: 'year' },
] as const

type Props = {
  /** Posts `name.day`, `name.month` and `name.year`; reads errors of the name and of each part. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  legendIsHeading?: boolean
  defaultValue?: { day: string; month: string; year: string }
  /** A date of birth may be filled in by the browser on one's own device; never on a borrowed one. */
  autoComplete?: 'bday' | 'off'
}

export function DateParts({ name, legend, hint, legendIsHeading, defaultValue, autoComplete = 'off' }: Props) {
  const { state, posted } = useFormContext()
  const group = useField(name)
  const wrongPart = parts.find((part) => state.errors[`${name}.${part.key}`])
  const error = group.error ?? (wrongPart && state.errors[`${name}.${wrongPart.key}`])
  return (
    <Fieldset field={{ ...group, error }} legend={legend} hint={hint} legendIsHeading={legendIsHeading}>
      <div className="flex gap-4">
        {parts.map(({ key, label, width }) => {
          const id = `${group.id}.${key}`
          const kept = state.values[`${name}.${key}`] ?? (posted ? '' : defaultValue?.[key])
          const wrong = Boolean(error) && (!wrongPart || Boolean(state.errors[`${name}.${key}`]))
          return (
            <div key={key}>
              <label htmlFor={id} className="block">
                {label}
              </label>
              <input
                id={id}
                name={`${name}.${key}`}
                defaultValue={kept ?? ''}
                inputMode="numeric"
                autoComplete={autoComplete === 'bday' ? `bday-${key}` : 'off'}
                aria-invalid={wrong || undefined}
                className={`${inputStyle(width, wrong)} text-center tabular`}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

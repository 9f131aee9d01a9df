import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { describedBy, type FieldState } from './use-field'

type Props = {
  field: FieldState
  legend: ReactNode
  hint?: ReactNode
  legendHidden?: boolean
  /** The question is the page: its legend holds the h1. */
  legendIsHeading?: boolean
  role?: 'radiogroup'
  children: ReactNode
}

/** Legend, hint and error around a group of controls. */
export function Fieldset({ field, legend, hint, legendHidden, legendIsHeading, role, children }: Props) {
  return (
    // The line is drawn outside the fieldset: on it, the legend would sit across the line's end.
    <div className={field.error ? 'border-l-5 border-danger pl-4' : ''}>
      <fieldset id={field.id} role={role} aria-describedby={describedBy(field, hint)} className="min-w-0">
        <legend className={legendHidden ? 'sr-only' : 'mb-1.5 font-bold'}>
          {legendIsHeading ? <h1>{legend}</h1> : legend}
        </legend>
        {hint && (
          <div id={field.hintId} className="-mt-1 mb-2 text-[0.94em] text-ink-soft">
            {hint}
          </div>
        )}
        <FieldError field={field} />
        {children}
      </fieldset>
    </div>
  )
}

import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import type { FieldState } from './use-field'

type Props = {
  field: FieldState
  label: ReactNode
  hint?: ReactNode
  /** For a search box whose purpose its place and button make plain. */
  labelHidden?: boolean
  children: ReactNode
}

/** Label, hint and error around one control. */
export function Field({ field, label, hint, labelHidden = false, children }: Props) {
  return (
    <div className={field.error ? 'border-l-5 border-danger pl-4' : ''}>
      <label htmlFor={field.id} className={labelHidden ? 'sr-only' : 'mb-1.5 block font-bold'}>
        {label}
      </label>
      {hint && (
        <div id={field.hintId} className="-mt-1 mb-1.5 text-[0.94em] text-ink-soft">
          {hint}
        </div>
      )}
      <FieldError field={field} />
      {children}
    </div>
  )
}

'use client'
import { useFormContext } from './form-context'

export type FieldState = {
  /** Equals the name, so that the error summary's links land on it. */
  id: string
  name: string
  error: string | undefined
  /** What was posted, else the default; text fields read the first, checkboxes the whole list. */
  values: string[]
  hintId: string
  errorId: string
}

export function useField(name: string, defaultValue?: string | readonly string[]): FieldState {
  const { state, posted, prefix } = useFormContext()
  const id = prefix ? `${prefix}-${name}` : name
  const kept = state.values[name] ?? (posted ? [] : (defaultValue ?? []))
  return {
    id,
    name,
    error: state.errors[name],
    values: typeof kept === 'string' ? [kept] : [...kept],
    hintId: `${id}-hint`,
    errorId: `${id}-error`,
  }
}

/** For aria-describedby: the ids of the hint and the error, those that are there. */
export function describedBy(field: FieldState, hint: unknown, ...more: string[]) {
  return [hint ? field.hintId : '', field.error ? field.errorId : '', ...more].filter(Boolean).join(' ') || undefined
}

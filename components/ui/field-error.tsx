import type { FieldState } from './use-field'
import { VisuallyHidden } from './visually-hidden'

export function FieldError({ field }: { field: FieldState }) {
  if (!field.error) return null
  return (
    <p id={field.errorId} className="mb-1.5 font-bold text-danger">
      <VisuallyHidden>Error: </VisuallyHidden>
      {field.error}
    </p>
  )
}

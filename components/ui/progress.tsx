import { useId } from 'react'

/** How far one is: said in words, drawn as a line. */
export function Progress({ label, step, of }: { label: string; step: number; of: number }) {
  const id = useId()
  return (
    <div>
      <p id={id} className="mb-1 text-sm text-ink-soft">
        {label}
      </p>
      <progress className="step-bar" aria-labelledby={id} value={step} max={of} />
    </div>
  )
}

import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'

/** One part of the form on a desk: a heading, a line of what to do, and its questions. */
export function FormSection({
  id,
  heading,
  hint,
  children,
}: {
  id: string
  heading: string
  hint?: string
  children: ReactNode
}) {
  return (
    <Card as="section" labelledBy={id}>
      <h2 id={id}>{heading}</h2>
      {hint && <p className="mt-1 text-ink-soft">{hint}</p>}
      <div className="mt-4 space-y-6">{children}</div>
    </Card>
  )
}

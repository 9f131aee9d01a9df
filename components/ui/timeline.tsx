import type { ReactNode } from 'react'

/** Newest first. Children are TimelineItem. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="ml-2 border-l-3 border-line">
      {children}
    </ol>
  )
}

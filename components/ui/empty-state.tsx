import type { ReactNode } from 'react'

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({
  heading,
  children,
  action,
}: {
  heading: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="rounded-md border border-dashed border-line-strong bg-surface px-5 py-8 text-center">
      <p className="text-lg font-bold">{heading}</p>
      {children && <div className="mx-auto mt-1 max-w-[52ch] text-ink-soft">{children}</div>}
      {action && <div className="mt-4">{action}</div>}
    </div>
  )
}

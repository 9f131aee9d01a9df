import type { ReactNode } from 'react'

export function Details({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-brand hover:text-brand-strong">
        <svg aria-hidden viewBox="0 0 10 10" className="size-3 flex-none fill-current group-open:rotate-90">
          <path d="M2 0l7 5-7 5z" />
        </svg>
        <span className="underline underline-offset-3">{summary}</span>
      </summary>
      <div className="mt-1 border-l-4 border-line-strong py-1 pl-5">{children}</div>
    </details>
  )
}

import type { ReactNode } from 'react'

type Props = {
  heading: ReactNode
  /** One quiet line beside the heading. */
  summary?: ReactNode
  /** Tags after the heading. */
  tags?: ReactNode
  /** Buttons, a search box: at the far end. */
  actions?: ReactNode
}

export function PageHeader({ heading, summary, tags, actions }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <h1>{heading}</h1>
      {tags}
      {summary && <p className="text-ink-soft">{summary}</p>}
      {actions && <div className="flex flex-wrap items-end gap-2.5 lg:ml-auto print:hidden">{actions}</div>}
    </div>
  )
}

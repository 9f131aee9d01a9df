import { TextLink } from './text-link'
import type { Column } from './table-model'
import { VisuallyHidden } from './visually-hidden'

type Props = {
  definition: Pick<Column<never>, 'header' | 'headerHidden' | 'align'>
  sorted: false | 'asc' | 'desc'
  href?: string | false
}

const spoken = { asc: 'ascending', desc: 'descending' } as const

export function SortHeader({ definition, sorted, href }: Props) {
  const { header, headerHidden, align } = definition
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted ? spoken[sorted] : undefined}
      className={`${href ? 'sorts' : ''} ${align ?? ''}`}
    >
      {href ? (
        <TextLink
          href={href}
          className={`inline-flex min-h-11 items-center gap-1.5 no-underline hover:underline ${sorted ? 'text-ink' : 'text-ink-soft'}`}
        >
          {header}
          <svg aria-hidden viewBox="0 0 10 14" className="h-3.5 w-2.5 fill-current">
            <path d="M5 0l4 5H1z" className={sorted === 'asc' ? '' : 'opacity-30'} />
            <path d="M5 14l4-5H1z" className={sorted === 'desc' ? '' : 'opacity-30'} />
          </svg>
        </TextLink>
      ) : headerHidden ? (
        <VisuallyHidden>{header}</VisuallyHidden>
      ) : (
        header
      )}
    </th>
  )
}

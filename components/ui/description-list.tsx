import type { ReactNode } from 'react'

type Item = { term: ReactNode; value: ReactNode; /** For instance a link to change it. */ action?: ReactNode }

type Props = {
  items: readonly Item[]
  /** Lines between the rows, as on a page of answers to check. */ ruled?: boolean
}

export function DescriptionList({ items, ruled = false }: Props) {
  return (
    <dl className={`@container ${ruled ? 'divide-y divide-line' : ''}`}>
      {items.map((item, index) => (
        <div
          key={index}
          className={`@xs:grid @xs:grid-cols-[minmax(6.5rem,28%)_1fr] @xs:gap-x-3 ${ruled ? 'py-3' : 'py-1'}`}
        >
          <dt className="text-sm leading-relaxed text-ink-soft">{item.term}</dt>
          <dd className="min-w-0">
            {item.value}
            {item.action && <span className="ml-3 print:hidden">{item.action}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

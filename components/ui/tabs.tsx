import { TextLink } from './text-link'

type Tab = { href: string; label: string; count?: number; current?: boolean }

/** Views of one page, each with its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href} className="-mb-px">
            <TextLink
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className="flex min-h-11 items-center gap-1.5 border-b-3 border-transparent font-bold text-ink-soft no-underline hover:border-line-strong hover:text-ink current:border-brand current:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && <span className="font-normal text-ink-faint tabular">{tab.count}</span>}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

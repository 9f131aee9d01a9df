import type { ReactNode } from 'react'
import { Card } from './card'
import { StatChange, type Change } from './stat-change'
import { TextLink } from './text-link'

type Props = {
  label: ReactNode
  value: ReactNode
  /** What it counts and as at when. */
  definition?: ReactNode
  change?: Change
  /** Opens the rows behind the figure. */
  href?: string
}

export function Stat({ label, value, definition, change, href }: Props) {
  return (
    <Card className="flex flex-col">
      <p className="text-ink-soft">{label}</p>
      <p className="text-3xl leading-tight font-bold tracking-tight">
        {href ? (
          <TextLink href={href} className="text-ink decoration-2 hover:text-brand">
            {value}
          </TextLink>
        ) : (
          value
        )}
      </p>
      {change && <StatChange change={change} />}
      {definition && <div className="mt-auto pt-1.5 text-sm text-ink-soft">{definition}</div>}
    </Card>
  )
}

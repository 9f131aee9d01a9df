import { useId } from 'react'
import { chartTones, type ChartTone } from './chart-tones'

export function ChartLegend({ items }: { items: readonly { label: string; tone: ChartTone }[] }) {
  const hatch = useId()
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-soft">
      {items.map((item) => (
        <li key={item.tone} className="flex items-center gap-1.5">
          <svg aria-hidden viewBox="0 0 14 14" className="size-3.5 rounded-[3px]">
            <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V7" className="stroke-accent-ink stroke-3 opacity-45" />
            </pattern>
            <rect width="14" height="14" className={chartTones[item.tone]} />
            {item.tone === 'mark' && <rect width="14" height="14" fill={`url(#${hatch})`} />}
          </svg>
          {item.label}
        </li>
      ))}
    </ul>
  )
}

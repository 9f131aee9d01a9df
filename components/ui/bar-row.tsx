import { useId, type ReactNode } from 'react'
import { chartTones, type ChartTone } from './chart-tones'

type Part = { label: string; value: number; tone: ChartTone }

type Props = {
  label: string
  parts: readonly Part[]
  /** The longest bar of the set, so that bars compare. */
  max: number
  /** The figure at the end; the sum when left out. */
  total?: ReactNode
}

/** One stacked bar. Its text alternative has every figure; put the rows inside a `div` and a ChartLegend beneath. */
export function BarRow({ label, parts, max, total }: Props) {
  const hatch = useId()
  const said = parts.map((part) => `${part.label} ${part.value}`).join(', ')
  const share = (value: number) => `${(value / Math.max(1, max)) * 100}%`
  const before = (index: number) => parts.slice(0, index).reduce((all, part) => all + part.value, 0)
  return (
    <div className="grid grid-cols-[1fr_auto] items-center gap-x-3 py-1 sm:grid-cols-[8.5rem_1fr_2.75rem]">
      <span>{label}</span>
      <svg
        role="img"
        aria-label={`${label}: ${said}`}
        className="h-5.5 w-full rounded-[5px] bg-line-soft max-sm:order-1 max-sm:col-span-2"
      >
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className="stroke-accent-ink stroke-3 opacity-45" />
        </pattern>
        {parts.map((part, index) => {
          const box = { x: share(before(index)), width: share(part.value), height: '100%' }
          return (
            <g key={part.label}>
              <rect {...box} className={chartTones[part.tone]} />
              {part.tone === 'mark' && <rect {...box} fill={`url(#${hatch})`} />}
            </g>
          )
        })}
      </svg>
      <b className="tabular">{total ?? before(parts.length)}</b>
    </div>
  )
}

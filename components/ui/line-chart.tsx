import { useId } from 'react'

type Props = {
  title: string
  /** The story in a sentence, for those who do not see it: from, to, highest. */
  description: string
  points: readonly { label: string; value: number }[]
}

const width = 460
const height = 140

/** The first round number above the highest value that halves into a whole one. */
function niceTop(highest: number) {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, highest))))
  return [2, 4, 6, 10].map((times) => times * step).find((top) => top >= highest) ?? 20 * step
}

/** One line over time. The letters stay outside the drawing, so that they keep their size when it shrinks. */
export function LineChart({ title, description, points }: Props) {
  const id = useId()
  const top = niceTop(Math.max(...points.map((point) => point.value)))
  const at = points.map(({ value }, index) => {
    const x = points.length > 1 ? (index / (points.length - 1)) * width : width
    return `${x.toFixed(1)},${((1 - value / top) * height).toFixed(1)}`
  })
  const last = points.at(-1)
  // Only an odd number of points has one in the middle, where its name is written.
  const middle = points.length > 4 && points.length % 2 === 1 ? points[(points.length - 1) / 2] : undefined
  return (
    <figure className="grid grid-cols-[auto_1fr] gap-x-2 text-sm text-ink-soft tabular">
      <div aria-hidden className="flex flex-col justify-between text-end leading-none">
        <span>{top}</span>
        <span>{top / 2}</span>
        <span>0</span>
      </div>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="my-1.5 h-40 w-full overflow-visible [&_*]:[vector-effect:non-scaling-stroke]"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <path d={`M0 0H${width}M0 ${height / 2}H${width}M0 ${height}H${width}`} className="stroke-line" />
        <polyline points={at.join(' ')} className="fill-none stroke-brand stroke-3 [stroke-linejoin:round]" />
        {/* A line of no length with round ends: a dot that stays round however the drawing is stretched. */}
        {last && <path d={`M${at.at(-1)}h0`} className="stroke-brand stroke-10 [stroke-linecap:round]" />}
      </svg>
      <div aria-hidden className="col-start-2 flex justify-between gap-2">
        <span>{points[0]?.label}</span>
        {middle && <span>{middle.label}</span>}
        {last && (
          <span>
            {last.label}: <b className="text-ink">{last.value}</b>
          </span>
        )}
      </div>
    </figure>
  )
}

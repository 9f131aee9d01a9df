const dots = { over: 'bg-danger', soon: 'bg-accent', fine: 'bg-ok' }

type Props = {
  state: keyof typeof dots
  /** The day. */
  day: string
  /** Where that stands: what the colour says, in words. */
  words?: string
}

export function DueMark({ state, day, words }: Props) {
  return (
    <span className="grid min-w-33 grid-cols-[auto_1fr] items-center gap-x-2">
      <span aria-hidden className={`size-2.5 rounded-full print:border print:bg-transparent ${dots[state]}`} />
      <span className={`whitespace-nowrap first-letter:uppercase tabular ${state === 'over' ? 'font-bold' : ''}`}>
        {day}
      </span>
      {words && <span className="col-start-2 text-sm text-ink-soft">{words}</span>}
    </span>
  )
}

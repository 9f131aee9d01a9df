export type Change = {
  direction: 'up' | 'down' | 'level'
  /** Whether that is welcome; plain where nobody can say. */
  tone: 'good' | 'bad' | 'plain'
  /** The words carry it: "9 more than in October". */
  text: string
}

const arrows = { up: '▲', down: '▼', level: '■' }
const tones = { good: 'text-ok', bad: 'text-danger', plain: 'text-ink-soft' }

export function StatChange({ change }: { change: Change }) {
  return (
    <p className={`text-sm ${tones[change.tone]}`}>
      <span aria-hidden>{arrows[change.direction]} </span>
      {change.text}
    </p>
  )
}

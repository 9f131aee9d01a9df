import type { ReactNode } from 'react'

const tones = {
  plain: 'bg-line-soft text-ink-soft',
  brand: 'bg-brand-soft text-brand-strong',
  info: 'bg-info-soft text-info',
  good: 'bg-ok-soft text-ok',
  warn: 'bg-accent-soft text-accent-ink',
  bad: 'bg-danger-soft text-danger',
}

export type TagTone = keyof typeof tones

/** A short state in words; the colour only repeats it. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-full border border-transparent px-2.5 py-0.5 text-xs leading-snug font-bold print:border-current ${tones[tone]}`}
    >
      {children}
    </span>
  )
}

import type { ReactNode } from 'react'

const tones = {
  plain: 'border-line bg-surface',
  /** The one thing to do next. */
  next: 'border-line border-l-5 border-l-brand bg-surface',
  accent: 'border-line bg-accent-soft',
  brand: 'border-brand bg-brand text-center text-white',
}

type Props = {
  as?: 'div' | 'section' | 'article' | 'aside' | 'li'
  tone?: keyof typeof tones
  /** Points at the heading inside, for a section or an aside. */
  labelledBy?: string
  className?: string
  children: ReactNode
}

export function Card({ as: Element = 'div', tone = 'plain', labelledBy, className = '', children }: Props) {
  return (
    <Element
      aria-labelledby={labelledBy}
      className={`rounded-md border p-4 sm:p-5 print:break-inside-avoid ${tones[tone]} ${className}`}
    >
      {children}
    </Element>
  )
}

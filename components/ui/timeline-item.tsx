import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden'

type Props = {
  heading: ReactNode
  /** When, by whom, how: one quiet line. */
  meta: ReactNode
  /** A full dot: one of the moments that make the story. */
  keyMoment?: boolean
  id?: string
  children?: ReactNode
}

export function TimelineItem({ heading, meta, keyMoment = false, id, children }: Props) {
  return (
    <li id={id} className="relative pb-6 pl-6 last:pb-1">
      <span
        aria-hidden
        className={`absolute top-0.5 -left-[0.8rem] size-5.5 rounded-full border-4 border-brand ${keyMoment ? 'bg-brand' : 'bg-surface'}`}
      />
      <h3>
        {keyMoment && <VisuallyHidden>Key moment: </VisuallyHidden>}
        {heading}
      </h3>
      <p className="text-sm text-ink-soft">{meta}</p>
      {children && <div className="mt-1 max-w-[64ch]">{children}</div>}
    </li>
  )
}

import type { ReactNode } from 'react'
import { VisuallyHidden } from './visually-hidden'

const tones = {
  accent: { look: 'border-accent bg-accent-soft', prefix: 'Important: ' },
  danger: { look: 'border-danger bg-danger-soft', prefix: 'Warning: ' },
  info: { look: 'border-info bg-info-soft', prefix: 'Information: ' },
  ok: { look: 'border-ok bg-ok-soft', prefix: 'Done: ' },
}

type Props = {
  tone?: keyof typeof tones
  /** In bold before the text, and said by screen readers as the notice's kind. */
  label?: string
  /** Announced when it appears: the outcome of what was just done. */
  live?: boolean
  children: ReactNode
}

export function Notice({ tone = 'accent', label, live = false, children }: Props) {
  const { look, prefix } = tones[tone]
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={`rounded-r-[8px] border-l-5 px-3.5 py-3 print:border ${look}`}
    >
      {label ? <b>{label}. </b> : <VisuallyHidden>{prefix}</VisuallyHidden>}
      {children}
    </div>
  )
}

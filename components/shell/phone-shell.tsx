import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'

type Props = {
  title: ReactNode
  /** One word or two at the right of the bar. */
  aside?: ReactNode
  /** The whole screen in the brand's colour: a moment between two people. */
  tone?: 'plain' | 'brand'
  /** PhoneBody and PhoneFoot, inside a form or not. */
  children: ReactNode
}

/** One column for one hand: a bar, the page, and the main buttons at the foot. */
export function PhoneShell({ title, aside, tone = 'plain', children }: Props) {
  return (
    <div className={`hand-held flex min-h-dvh flex-col ${tone === 'brand' ? 'bg-brand-strong text-white' : ''}`}>
      <SkipLink />
      <header className="bg-brand-strong text-white print:hidden">
        <div className="mx-auto flex min-h-13 w-full max-w-xl flex-wrap items-center justify-between gap-x-4 px-4.5 font-bold">
          <span>{title}</span>
          {aside && <span className="text-[0.84em] font-normal">{aside}</span>}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col [&>form]:flex [&>form]:flex-1 [&>form]:flex-col">
        {children}
      </main>
    </div>
  )
}

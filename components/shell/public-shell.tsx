import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { TextLink } from '@/components/ui/text-link'
import { BrandMark } from './brand-mark'

type Link = { href: string; label: string }

type Props = {
  brand: string
  home: string
  /** A QuickExit, on pages for those who may be watched. */
  exit?: ReactNode
  footer: readonly Link[]
  /** A last line under the footer's links. */
  footnote?: ReactNode
  children: ReactNode
}

/** Pages for everybody: a header, one column of text, a footer of links. */
export function PublicShell({ brand, home, exit, footer, footnote, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="sticky-head bg-brand-strong tall:sticky tall:top-0 tall:z-10">
        <div className="mx-auto flex w-full max-w-3xl flex-wrap items-center justify-between gap-x-4 px-4.5 py-2">
          <BrandMark name={brand} href={home} />
          {exit}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-3xl flex-1 px-4.5 py-7">
        {children}
      </main>
      <footer className="border-t border-line bg-surface text-sm print:hidden">
        <div className="mx-auto w-full max-w-3xl px-4.5 py-4">
          <nav aria-label="Footer">
            <ul className="flex flex-wrap gap-x-5">
              {footer.map((link) => (
                <li key={link.href}>
                  <TextLink href={link.href} className="inline-flex min-h-11 items-center">
                    {link.label}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
          {footnote && <p className="mt-1 text-ink-soft">{footnote}</p>}
        </div>
      </footer>
    </div>
  )
}

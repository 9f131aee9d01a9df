import type { ReactNode } from 'react'
import { SkipLink } from '@/components/ui/skip-link'
import { BrandMark } from './brand-mark'
import type { NavItem } from './nav-item'
import { NavLink } from './nav-link'

type Props = {
  brand: string
  home: string
  nav: readonly NavItem[]
  /** Who is signed in: a name, then quiet lines such as role and place. */
  who: { name: string; lines: readonly string[]; href?: string }
  /** The sign-out form. */
  signOut: ReactNode
  children: ReactNode
}

/**
 * Left column on a desk, bars above and below on a phone; one markup, no script.
 * Both bars share the left column: the upper sticks to the top of the window, the lower to its foot.
 */
export function AppShell({ brand, home, nav, who, signOut, children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <header className="bg-brand-strong text-white lg:col-start-1 lg:row-start-1 lg:pb-44 print:hidden">
        <div className="px-3.5 pt-2 pb-2.5 lg:sticky lg:top-0 lg:py-5">
          <div className="px-2 lg:pb-3.5">
            <BrandMark name={brand} href={home} />
          </div>
          <nav aria-label="Main">
            <ul className="flex flex-wrap gap-1 lg:flex-col">
              {nav.map((item) => (
                <li key={item.href}>
                  <NavLink {...item} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="w-full max-w-[82.5rem] flex-1 px-4 pt-5 pb-10 sm:px-8 lg:col-start-2 lg:row-start-1 lg:pt-6.5 print:max-w-none print:p-0"
      >
        {children}
      </main>
      <footer className="bg-brand-strong px-3.5 pb-4 text-sm text-white lg:sticky lg:bottom-0 lg:col-start-1 lg:row-start-1 lg:self-end print:hidden">
        <div className="border-white/20 px-3 pt-3 lg:border-t">
          <p>{who.name}</p>
          {who.lines.map((line) => (
            <p key={line} className="text-on-brand">
              {line}
            </p>
          ))}
          {signOut}
        </div>
      </footer>
    </div>
  )
}

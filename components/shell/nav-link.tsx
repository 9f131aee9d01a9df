'use client'
import { usePathname } from 'next/navigation'
import { TextLink } from '@/components/ui/text-link'
import type { NavItem } from './nav-item'

/** Knows by the address whether it is the current one, so a layout need not. */
export function NavLink({ href, label, also = [], alone = false, waiting, fresh, count, current: said }: NavItem) {
  const path = usePathname()
  const within = alone ? also : [href, ...also]
  const current = said ?? (path === href || within.some((start) => path === start || path.startsWith(`${start}/`)))
  return (
    <TextLink
      href={href}
      aria-current={current ? 'page' : undefined}
      className="flex min-h-11 items-center justify-between gap-2.5 rounded-sm px-3 text-on-brand no-underline hover:bg-white/10 hover:text-white current:bg-white/15 current:font-bold current:text-white"
    >
      {label}
      {count !== undefined && <span className="tabular">{count}</span>}
      {Boolean(waiting) && <Badge count={waiting} says="waiting" />}
      {Boolean(fresh) && <Badge count={fresh} says="new" />}
    </TextLink>
  )
}

function Badge({ count, says }: { count?: number; says: string }) {
  return (
    <span className="rounded-full bg-accent px-2 text-xs leading-[1.375rem] font-bold text-ink tabular">
      {count}
      <span className="sr-only"> {says}</span>
    </span>
  )
}

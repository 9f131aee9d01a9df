import { ButtonLink } from './button-link'

type Props = {
  label: string
  newer?: { href: string; label?: string }
  older?: { href: string; label?: string }
  /** What is on this page, such as "1 to 50 of 212". */
  shown?: string
}

/** Two links, from one place in the list to the next: pages by key, not by number. */
export function Pagination({ label, newer, older, shown }: Props) {
  if (!newer && !older) return null
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-3 print:hidden">
      {newer && (
        <ButtonLink variant="secondary" href={newer.href} rel="prev">
          <span aria-hidden>←</span> {newer.label ?? 'Newer'}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink variant="secondary" href={older.href} rel="next">
          {older.label ?? 'Older'} <span aria-hidden>→</span>
        </ButtonLink>
      )}
      {shown && <span className="text-sm text-ink-soft tabular">{shown}</span>}
    </nav>
  )
}

import type { Shortcut } from './shortcuts-of'

const key =
  'inline-block min-w-7 rounded-[5px] border border-b-2 border-line-strong bg-white px-1.5 py-0.5 text-center font-sans text-sm font-bold uppercase'

/** What each key does. */
export function ShortcutList({ list }: { list: readonly Shortcut[] }) {
  return (
    <ul className="space-y-1.5">
      <li className="flex items-center gap-3">
        <span className="min-w-24">
          <kbd className={key}>?</kbd>
        </span>
        This list
      </li>
      {list.map(({ letter, href, label }) => (
        <li key={href} className="flex items-center gap-3">
          <span className="min-w-24 text-sm text-ink-soft">
            <kbd className={key}>g</kbd> then <kbd className={key}>{letter}</kbd>
          </span>
          {label}
        </li>
      ))}
    </ul>
  )
}

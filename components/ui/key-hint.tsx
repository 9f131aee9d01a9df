/** The key that does the same. Shown beside a control, never instead of its name. */
export function KeyHint({ children }: { children: string }) {
  return (
    <kbd className="inline-block min-w-5 rounded-[5px] border border-b-2 border-line-strong bg-white px-1.5 py-0.5 text-center font-sans text-xs leading-none font-bold text-ink-soft max-lg:hidden print:hidden">
      {children}
    </kbd>
  )
}

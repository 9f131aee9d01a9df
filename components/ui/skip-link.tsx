export function SkipLink({ to = 'main', children = 'Skip to main content' }: { to?: string; children?: string }) {
  return (
    <a
      href={`#${to}`}
      className="sr-only bg-surface text-ink focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50 focus:rounded-sm focus:px-4 focus:py-3"
    >
      {children}
    </a>
  )
}

export type ButtonLook = {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** As wide as its container: the foot of a phone page. */
  wide?: boolean
}

const base =
  'inline-flex min-h-control items-center justify-center gap-2 rounded-sm border-2 py-1.5 text-center font-bold leading-tight no-underline cursor-pointer aria-disabled:cursor-progress aria-disabled:opacity-75'

const variants = {
  primary:
    'border-transparent bg-brand px-4 text-white shadow-[0_2px_0_var(--color-brand-strong)] hover:bg-brand-strong hover:text-white',
  secondary: 'border-line-strong bg-surface px-4 text-ink hover:bg-line-soft hover:text-ink',
  quiet: 'border-transparent px-2.5 text-brand hover:bg-brand-soft hover:text-brand-strong',
  danger:
    'border-transparent bg-danger px-4 text-white shadow-[0_2px_0_var(--color-danger-strong)] hover:bg-danger-strong hover:text-white',
}

export function buttonStyle({ variant = 'primary', wide = false }: ButtonLook) {
  return `${base} ${variants[variant]} ${wide ? 'w-full' : ''}`
}

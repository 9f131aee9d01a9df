const widths = {
  full: 'w-full',
  long: 'w-full max-w-120',
  medium: 'w-full max-w-70',
  short: 'w-40',
  year: 'w-24',
  day: 'w-18',
}

export type InputWidth = keyof typeof widths

export function inputStyle(width: InputWidth, error: unknown) {
  return `min-h-control rounded-sm border-2 bg-white px-3 text-ink ${error ? 'border-danger' : 'border-line-strong'} ${widths[width]}`
}

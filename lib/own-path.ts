/** An address of ours to lead back to, path and query alone; null for any other, so that nobody is led away from here. */
export function ownPath(asked: unknown): string | null {
  if (typeof asked !== 'string' || asked.length > 500 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked)) return null
  const address = new URL(asked, 'http://own.invalid')
  return address.origin === 'http://own.invalid' && !address.pathname.startsWith('//')
    ? address.pathname + address.search
    : null
}

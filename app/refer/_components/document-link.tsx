import type { ComponentProps } from 'react'

/** A link to a new document: what was typed in this one stays behind with it, and nothing is fetched ahead. */
export function DocumentLink({ href, children, ...rest }: ComponentProps<'a'> & { href: string }) {
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}

import Link from 'next/link'
import type { ComponentProps } from 'react'

/** Every link inside the portal. Never fetched ahead: opening a page about a person is written down, so only a person may do it. */
export function TextLink(props: Omit<ComponentProps<typeof Link>, 'prefetch'>) {
  return <Link {...props} prefetch={false} />
}

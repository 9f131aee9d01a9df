'use client'
import { usePathname } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button-link'
import type { ButtonLook } from '@/components/ui/button-style'

/** A button to another page of the case, which is not there on that page itself. */
export function ElsewhereLink({ href, variant, children }: ButtonLook & { href: string; children: string }) {
  return usePathname() === href ? null : (
    <ButtonLink href={href} variant={variant}>
      {children}
    </ButtonLink>
  )
}

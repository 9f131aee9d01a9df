import { buttonStyle, type ButtonLook } from '@/components/ui/button-style'

/** A new document, not a new view of this one: nothing of the last referral is left in it. */
export function StartAgain({ href, children, ...look }: ButtonLook & { href: string; children: string }) {
  return (
    // next/link would keep the document
    <a href={href} className={buttonStyle({ wide: true, ...look })}>
      {children}
    </a>
  )
}

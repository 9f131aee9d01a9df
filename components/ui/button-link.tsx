import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonLook } from './button-style'
import { TextLink } from './text-link'

export function ButtonLink({
  variant,
  wide,
  ...rest
}: ButtonLook & Omit<ComponentProps<typeof TextLink>, 'className'>) {
  return <TextLink {...rest} className={buttonStyle({ variant, wide })} />
}

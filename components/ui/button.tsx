import type { ComponentProps } from 'react'
import { buttonStyle, type ButtonLook } from './button-style'

/** A plain button (`type="button"` unless told otherwise). A form's main button is SubmitButton. */
export function Button({ variant, wide, ...rest }: ButtonLook & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" {...rest} className={buttonStyle({ variant, wide })} />
}

'use client'
import { useRef, type ComponentProps, type MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { buttonStyle, type ButtonLook } from './button-style'

type Props = ButtonLook &
  Omit<ComponentProps<'button'>, 'className' | 'type' | 'onClick'> & {
    /** What it says while the post is under way. */
    pendingLabel?: string
  }

/** Sends its form once. It stays focusable while pending: a disabled button would drop the keyboard's place. */
export function SubmitButton({ variant, wide, pendingLabel = 'Sending…', children, ...rest }: Props) {
  const { pending } = useFormStatus()
  const lastTap = useRef(-Infinity)

  // `pending` only arrives with the next render; a fast second tap comes before it.
  function once(event: MouseEvent) {
    if (pending || event.timeStamp - lastTap.current < 700) event.preventDefault()
    else lastTap.current = event.timeStamp
  }

  return (
    <button
      {...rest}
      type="submit"
      onClick={once}
      aria-disabled={pending || undefined}
      className={buttonStyle({ variant, wide })}
    >
      {pending ? pendingLabel : children}
    </button>
  )
}

'use client'
import { useShownScreen } from './screen-context'

export function BackButton() {
  const { back } = useShownScreen()
  return (
    <button
      type="button"
      onClick={back}
      className="min-h-11 cursor-pointer text-sm text-brand underline underline-offset-3 hover:text-brand-strong"
    >
      Back
    </button>
  )
}

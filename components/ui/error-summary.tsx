'use client'
import { useId, type MouseEvent, type Ref } from 'react'
import type { FormState } from '@/lib/form-state'
import { TextLink } from './text-link'

type Props = { state: FormState; prefix?: string; ref?: Ref<HTMLDivElement>; takeFocus?: boolean }

/** A group's id is on its fieldset: its first control takes the focus instead. */
function focusOn(event: MouseEvent<HTMLAnchorElement>) {
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const control = target?.matches('fieldset') ? target.querySelector<HTMLElement>('input, select, textarea') : target
  if (!target || !control) return
  event.preventDefault()
  target.scrollIntoView({ block: 'start' })
  control.focus({ preventScroll: true })
}

export function ErrorSummary({ state, prefix = '', ref, takeFocus = false }: Props) {
  const heading = useId()
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby={heading}
      autoFocus={takeFocus}
      className="mb-6 rounded-md border-3 border-danger bg-surface p-5"
    >
      <h2 id={heading}>There is a problem</h2>
      {state.formError && <p className="mt-2">{state.formError}</p>}
      {state.remedy && (
        <p className="mt-2">
          <TextLink href={state.remedy.href} target="_blank" className="font-bold">
            {state.remedy.label} (opens in a new tab)
          </TextLink>
        </p>
      )}
      <ul className="mt-2 space-y-1">
        {Object.entries(state.errors).map(([name, message]) => (
          <li key={name}>
            <a
              href={`#${prefix ? `${prefix}-` : ''}${name}`}
              onClick={focusOn}
              className="font-bold text-danger hover:text-danger-strong"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

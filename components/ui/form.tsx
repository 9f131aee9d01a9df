'use client'
import { useActionState, useEffect, useRef, type ReactNode } from 'react'
import { emptyFormState, type FormState } from '@/lib/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** Values to begin with, by field name. */
  initial?: FormState
  /** Put before every field's id, where two forms on a page share names. */
  prefix?: string
  autoComplete?: 'on' | 'off'
  className?: string
  children: ReactNode
}

function hasFailed(state: FormState) {
  return Object.keys(state.errors).length > 0 || Boolean(state.formError)
}

/** A form over a server action. Works as a plain post without script; the fields inside find their value and error by name. */
export function Form({ action, initial = emptyFormState, prefix = '', autoComplete, className, children }: Props) {
  const [state, post] = useActionState(action, initial)
  const posted = state !== initial
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!posted || !hasFailed(state)) return
    const title = document.title.replace(/^Error: /, '')
    document.title = `Error: ${title}`
    summary.current?.focus()
    return () => {
      document.title = title
    }
  }, [state, posted])

  return (
    <FormContext value={{ state, posted, prefix }}>
      <form action={post} className={className} autoComplete={autoComplete} noValidate>
        {hasFailed(state) && <ErrorSummary ref={summary} state={state} prefix={prefix} takeFocus={posted} />}
        {typeof state.values.draft === 'string' && <input type="hidden" name="draft" value={state.values.draft} />}
        {children}
      </form>
    </FormContext>
  )
}

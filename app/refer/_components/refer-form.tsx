'use client'
import type { FormEvent, ReactNode } from 'react'
import { PhoneShell } from '@/components/shell/phone-shell'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormContext } from '@/components/ui/form-context'
import type { Borough } from '@/lib/places/model'
import type { Screen, ShownForm } from '@/lib/referrals/form-state'
import { CarriedFields } from '@/components/refer/carried-fields'
import { ScreenContext } from './screen-context'
import { Screens } from './screens'
import { useScreenFocus } from '@/components/refer/use-screen-focus'
import { WholeFormFoot } from './whole-form-foot'

type Props = {
  state: ShownForm
  action: string | ((data: FormData) => void)
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  back: () => void
  boroughs: readonly Borough[]
  nonce: string
  nav: ReactNode
  notice?: ReactNode
}

const asides: Partial<Record<Screen, string>> = {
  why: 'Not saved on this phone',
  where: 'Not saved on this phone',
  handover: '',
  language: 'Your choice',
  choice: 'Your choice',
  checks: 'Your choice',
  read_back: 'Read it back',
}

export function ReferForm({ state, action, onSubmit, back, boroughs, nonce, nav, notice }: Props) {
  const current = state.kind === 'read_back' ? 'read_back' : state.screen
  const failed = Boolean(state.formError) || Object.keys(state.errors).length > 0
  const summary = useScreenFocus(current, state)
  return (
    <PhoneShell title="DIVERT" aside={asides[current] ?? 'About you'}>
      {current === 'why' && notice}
      <FormContext value={{ state, posted: false, prefix: '' }}>
        <form {...sentTo(action)} onSubmit={onSubmit} autoComplete="off" spellCheck={false} noValidate>
          <CarriedFields nonce={nonce} values={state.values} takenOut={state.kind === 'asking'} />
          {failed && (
            <div className="mx-auto -mb-4 w-full max-w-xl px-4.5 pt-5">
              <ErrorSummary ref={summary} state={state} takeFocus />
            </div>
          )}
          <ScreenContext value={{ current, back }}>
            <Screens state={state} boroughs={boroughs} />
          </ScreenContext>
          {current !== 'read_back' && <WholeFormFoot />}
        </form>
      </FormContext>
      {(current === 'why' || current === 'where') && nav}
    </PhoneShell>
  )
}

// Never by GET: if script is late, what was typed must not stand in an address.
function sentTo(action: Props['action']) {
  return typeof action === 'string' ? ({ action, method: 'post' } as const) : { action }
}

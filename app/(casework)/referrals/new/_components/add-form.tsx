'use client'
import { useActionState } from 'react'
import { CarriedFields } from '@/components/refer/carried-fields'
import { FormWordsContext } from '@/components/refer/form-words-context'
import { useScreenFocus } from '@/components/refer/use-screen-focus'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormContext } from '@/components/ui/form-context'
import type { FormState } from '@/lib/form-state'
import type { Borough } from '@/lib/places/model'
import { emptyReferralForm, type ReferralFormState, type ShownForm } from '@/lib/referrals/form-state'
import type { FormWords } from '@/lib/referrals/form-words'
import { AddSections } from './add-sections'
import { NothingKept } from './nothing-kept'
import { ReadBackSection } from './read-back-section'
import { Sent } from './sent'

type Action = (previous: ReferralFormState, data: FormData) => Promise<ReferralFormState>
type Props = {
  action: Action
  boroughs: readonly Borough[]
  words: FormWords
  nonce: string
  /** What was typed before, if it was kept. */
  draft?: FormState
}

export function AddForm({ action, words, draft, ...props }: Props) {
  const [state, post] = useActionState(
    action,
    draft ? { ...emptyReferralForm, values: draft.values } : emptyReferralForm,
  )
  if (state.kind === 'sent') return <Sent {...state} />
  if (state.kind === 'nothing_kept') return <NothingKept why={state.why} />
  return (
    <FormWordsContext value={words}>
      <FormOnOnePage state={state} post={post} {...props} />
    </FormWordsContext>
  )
}

type FormProps = Omit<Props, 'action' | 'words' | 'draft'> & { state: ShownForm; post: (data: FormData) => void }

function FormOnOnePage({ state, post, boroughs, nonce }: FormProps) {
  const isReadBack = state.kind === 'read_back'
  const summary = useScreenFocus(isReadBack ? 'read_back' : 'add', state)
  const failed = Boolean(state.formError) || Object.keys(state.errors).length > 0
  return (
    <FormContext value={{ state, posted: false, prefix: '' }}>
      <form action={post} autoComplete="off" spellCheck={false} noValidate>
        <CarriedFields nonce={nonce} values={state.values} takenOut={!isReadBack} />
        {typeof state.values.draft === 'string' && <input type="hidden" name="draft" value={state.values.draft} />}
        {failed && <ErrorSummary ref={summary} state={state} takeFocus />}
        <div className={isReadBack ? 'hidden' : 'space-y-5'}>
          <AddSections boroughs={boroughs} />
        </div>
        {isReadBack && <ReadBackSection cards={state.cards} calledName={state.calledName} />}
      </form>
    </FormContext>
  )
}

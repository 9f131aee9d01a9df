'use client'
import { useActionState, type ComponentProps } from 'react'
import { Card } from '@/components/ui/card'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FormContext } from '@/components/ui/form-context'
import type { CheckState } from '@/lib/administration/accounts/check-action'
import { emptyFormState } from '@/lib/form-state'
import { BadRows } from './bad-rows'
import { ChooseFile } from './choose-file'
import { GoodRows } from './good-rows'

type Props = {
  check: (before: CheckState, data: FormData) => Promise<CheckState>
  invite: ComponentProps<typeof GoodRows>['invite']
  /** Names that the last column may hold. */
  sites: string[]
}

/** A file or pasted rows, then what would come of them, then the invitation. Nothing is made before its button. */
export function ImportOfficers({ check, invite, sites }: Props) {
  const [state, post] = useActionState<CheckState, FormData>(check, emptyFormState)
  const { checked, values } = state
  const hasFailed = Object.keys(state.errors).length > 0 || Boolean(state.formError)
  return (
    <FormContext value={{ state, posted: hasFailed, prefix: '' }}>
      {hasFailed && <ErrorSummary state={state} takeFocus />}
      {checked && <GoodRows checked={checked} invite={invite} />}
      {checked && checked.bad.length > 0 && <BadRows checked={checked} post={post} />}
      {(!checked || checked.good.length + checked.bad.length === 0) && (
        <Card>
          <form action={post} className="space-y-6" noValidate>
            {typeof values.kept === 'string' && <input type="hidden" name="kept" value={values.kept} />}
            <ChooseFile sites={sites} />
          </form>
        </Card>
      )}
    </FormContext>
  )
}

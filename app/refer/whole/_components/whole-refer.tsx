'use client'
import { useActionState, type ReactNode } from 'react'
import { FormWordsContext } from '@/components/refer/form-words-context'
import type { FormValues } from '@/lib/form-state'
import type { Borough } from '@/lib/places/model'
import { officerContext } from '@/lib/referrals/contexts'
import { emptyReferralForm, type ReferralFormState } from '@/lib/referrals/form-state'
import type { FormWords } from '@/lib/referrals/form-words'
import { parseReferral } from '@/lib/referrals/input'
import { ReferralScreens } from '../../_components/referral-screens'
import { useReferral } from '../../_components/use-referral'
import { Wiped } from '../../_components/wiped'

type Props = {
  action: (previous: ReferralFormState, data: FormData) => Promise<ReferralFormState>
  boroughs: readonly Borough[]
  words: FormWords
  nonce: string
  textNumber: string
  nav: ReactNode
}

/** The same form, posted as a whole for the server to seal: without script, or where the device has no cipher. */
export function WholeRefer({ words, ...props }: Props) {
  // A number that was sent once means the same referral again: whoever begins anew draws another.
  return (
    <FormWordsContext value={words}>
      <Wiped>{(run) => <Posted {...props} nonce={run === 0 ? props.nonce : ''} />}</Wiped>
    </FormWordsContext>
  )
}

function Posted({ action, boroughs, ...shown }: Omit<Props, 'words'>) {
  const [posted, post] = useActionState(action, emptyReferralForm)
  const referral = useReferral({
    first: posted,
    read: (values) => parseReferral(values, officerContext({ now: new Date(), boroughs })),
    send: (values) => action(emptyReferralForm, formData(values)),
  })
  return <ReferralScreens {...referral} {...shown} action={post} boroughs={boroughs} startAgain="/refer/whole" />
}

function formData(values: FormValues) {
  const data = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) data.append(name, one)
  return data
}

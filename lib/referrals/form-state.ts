import type { FormValues } from '@/lib/form-state'
import type { ReadBackCard } from './read-back'

/** The screens of a referral in order: the form's steps, and the handover between the officer's part and theirs. */
export const screens = [
  'why',
  'where',
  'handover',
  'language',
  'choice',
  'checks',
  'you',
  'reach',
  'present',
  'likes',
  'read_back',
] as const
export type Screen = (typeof screens)[number]

/** Where a referral stands, on the page and as the server's answer to a post. */
export type ReferralFormState =
  | { kind: 'asking'; screen: Screen; values: FormValues; errors: Record<string, string>; formError?: string }
  | {
      kind: 'read_back'
      values: FormValues
      cards: ReadBackCard[]
      calledName: string
      errors: Record<string, string>
      formError?: string
    }
  | {
      kind: 'sent'
      reference: string
      nextStep: string
      goesTo?: string | null
      /** Still on the device, under this key. */
      waitsAs?: string
    }
  | { kind: 'nothing_kept'; why: 'no' | 'not_now' | 'under_ten' }

export const emptyReferralForm: ReferralFormState = { kind: 'asking', screen: 'why', values: {}, errors: {} }

/** While there still is a form to show. */
export type ShownForm = Extract<ReferralFormState, { kind: 'asking' | 'read_back' }>

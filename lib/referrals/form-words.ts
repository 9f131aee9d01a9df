import { wordingVersion } from './wording'
import { shippedWording, type Wording } from './wording-texts'
import { interests, type Interest } from '@/db/words/interests'
import { languageChoices, reasons, type LanguageChoice, type Reason } from '@/db/words/referrals'

/** What a form says and offers on the day it is shown. The codes behind the answers are always the same. */
export type FormWords = {
  /** Goes into the referral: which words were read. */
  version: string
  wording: Wording
  offered: { interests: readonly Interest[]; reasons: readonly Reason[]; languages: readonly LanguageChoice[] }
}

export const shippedFormWords: FormWords = {
  version: wordingVersion,
  wording: shippedWording as Wording,
  offered: { interests, reasons, languages: languageChoices },
}

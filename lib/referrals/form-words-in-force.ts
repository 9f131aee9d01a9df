import type { Tx } from '@/db/as'
import { interests } from '@/db/words/interests'
import { languageChoices, reasons } from '@/db/words/referrals'
import { inForce } from '../settings/in-force'
import { offeredOf } from '../settings/offered'
import type { FormWords } from './form-words'
import { wordingWith } from './wording-texts'

/** What a form says and offers on the London day of `at`. */
export async function formWordsInForce(tx: Tx, at: Date): Promise<FormWords> {
  const { version, words } = await inForce(tx, 'wording:contact', at)
  return {
    version,
    wording: wordingWith(words),
    offered: {
      interests: await offeredOf(tx, 'interests', interests, at),
      reasons: await offeredOf(tx, 'reasons', reasons, at),
      languages: await offeredOf(tx, 'languages', languageChoices, at),
    },
  }
}

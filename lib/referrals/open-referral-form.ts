import { nothingAsked } from '../account/input'
import { query, type Context } from '../use-case'
import { drawNonce, nonceToText } from '../vault/reference'
import { formWordsInForce } from './form-words-in-force'
import { servedBoroughs } from './served-boroughs'

/** What a form begins with: where the service works, and the number by which a second tap is known to be the same. */
async function open({ tx, now }: Context) {
  const served = await servedBoroughs(tx, now)
  return {
    result: { boroughs: [...served.keys()], words: await formWordsInForce(tx, now), nonce: nonceToText(drawNonce()) },
    shown: [],
  }
}

export const openReferForm = query('referral:submit', nothingAsked, open)
export const openAddForm = query('referral:add', nothingAsked, open)

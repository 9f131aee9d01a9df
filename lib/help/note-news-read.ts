import { noteNewsRead as note } from '@/db/queries/preferences'
import type { SignInSurface } from '@/db/queries/sign-in'
import { ofOwnSide } from '../account/own-side'
import { change, type Context } from '../use-case'
import { newsReadInput } from './input'

const noted =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context, { newest }: { newest: string }) => {
    await note(tx, side, newest)
    return { result: undefined, changed: [actor.id] }
  }

/** Somebody has read "what's new" up to the entry that was the newest on their page. */
export const noteNewsRead = {
  intake: change('officer-preferences:change', newsReadInput, noted('intake')),
  account: change('own-preferences:change', newsReadInput, noted('account')),
}

/** The one for whoever makes this request. */
export const newsReadNoter = () => ofOwnSide(noteNewsRead)

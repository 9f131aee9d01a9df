import { noteIntroduced as note } from '@/db/queries/preferences'
import type { SignInSurface } from '@/db/queries/sign-in'
import { nothingAsked } from '../account/input'
import { homeOf } from '../account/model'
import { ofOwnSide } from '../account/own-side'
import { change, type Context } from '../use-case'

const noted =
  (side: SignInSurface) =>
  async ({ tx, actor }: Context) => {
    await note(tx, side)
    return { result: homeOf(actor.role), changed: [actor.id] }
  }

/** Somebody has seen the introduction, or skipped it, and is led to it no more. The answer is where their work begins. */
export const noteIntroduced = {
  intake: change('officer-preferences:change', nothingAsked, noted('intake')),
  account: change('own-preferences:change', nothingAsked, noted('account')),
}

/** The one for whoever makes this request. */
export const introductionNoter = () => ofOwnSide(noteIntroduced)

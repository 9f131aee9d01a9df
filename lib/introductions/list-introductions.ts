import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { query } from '../use-case'

/** A partner's own introductions: none, until introductions are made here. */
export const listIntroductions = query('introductions:read', nothingAsked, async ({ actor }) => ({
  result: { viewer: viewerOf(actor) },
  shown: [],
}))

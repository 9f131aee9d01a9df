import { closingReasons } from '@/db/words/cases'
import { outcomes } from '@/db/words/contacts'
import { nothingAsked } from '../account/input'
import { offeredOf } from '../settings/offered'
import { query } from '../use-case'

/** What a caseworker's forms offer today. What is no longer offered is still said where it was written down. */
export const listOffered = query('casework:read', nothingAsked, async ({ tx, now }) => ({
  result: {
    outcomes: await offeredOf(tx, 'outcomes', outcomes, now),
    closings: await offeredOf(tx, 'closings', closingReasons, now),
  },
  shown: [],
}))

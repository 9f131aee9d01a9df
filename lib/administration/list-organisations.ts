import { countPeople, everyOrganisation } from '@/db/queries/organisation'
import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { londonDateKey } from '../london-time'
import { query } from '../use-case'

/** Where people with an account work. */
export const listOrganisations = query('organisation:read', nothingAsked, async ({ tx, actor, now }) => {
  const [rows, people] = [await everyOrganisation(tx), await countPeople(tx)]
  const today = londonDateKey(now)
  const organisations = rows.map((row) => ({
    ...row,
    hasEnded: row.endedOn !== null && row.endedOn <= today,
    people: people.organisations.get(row.name) ?? 0,
  }))
  return { result: { viewer: viewerOf(actor), organisations }, shown: [] }
})

export type ListedOrganisation = Awaited<ReturnType<typeof listOrganisations>>['organisations'][number]

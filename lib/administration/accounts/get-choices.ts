import { listPlaces } from '@/db/queries/administered-accounts'
import { nothingAsked } from '@/lib/account/input'
import { viewerOf } from '@/lib/account/model'
import { query } from '@/lib/use-case'

/** What there is to choose from for a new account: sites, teams and organisations. */
export const getChoices = query('account:invite', nothingAsked, async ({ tx, actor }) => ({
  result: { viewer: viewerOf(actor), places: await listPlaces(tx) },
  shown: [],
}))

export type Places = Awaited<ReturnType<typeof getChoices>>['places']

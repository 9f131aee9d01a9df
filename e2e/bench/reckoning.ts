import { waitingToBeOpened } from '../../db/testing/snapshot'
import type { Bench } from './bench'

type Count = { n: number }

export const nothingAmiss = { lost: 0, doubled: 0, notAccepted: 0, aliases: 0, repairs: 0 }

/** Waits until the letter box is empty, as long as it takes while envelopes leave it. */
export async function everythingIsOpened({ superuser }: Pick<Bench, 'superuser'>) {
  let [fewest, deadline] = [Infinity, 0]
  for (let left = Infinity; left > 0;) {
    left = await waitingToBeOpened(superuser)
    if (left < fewest) [fewest, deadline] = [left, Date.now() + 60_000]
    if (Date.now() > deadline) throw new Error('The letter box is not emptied')
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** What became of the references that officers were shown as accepted: each has to be one case, and nothing else there. */
export async function reckon({ superuser }: Pick<Bench, 'superuser'>, accepted: string[]) {
  const { rows } = await superuser.query<{ reference: string; n: number }>(
    'select reference, count(*)::int as n from casework.cases group by reference',
  )
  const cases = new Map(rows.map(({ reference, n }) => [reference, n]))
  const known = new Set(accepted)
  const count = async (from: string) =>
    (await superuser.query<Count>(`select count(*)::int as n from ${from}`)).rows[0]!.n
  return {
    accepted: known.size,
    cases: await count('casework.cases'),
    lost: accepted.filter((reference) => !cases.has(reference)).length,
    doubled: rows.filter(({ n }) => n > 1).length,
    notAccepted: rows.filter(({ reference }) => !known.has(reference)).length,
    people: await count('casework.people'),
    events: await count(`casework.events where type = 'referral.received'`),
    opened: await count('casework.opened_envelopes'),
    aliases: await count('casework.reference_aliases'),
    repairs: await count('casework.repairs'),
  }
}

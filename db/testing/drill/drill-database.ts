import type pg from 'pg'
import type { Mutation } from './mutation'
import { mutationsOf } from './mutations'
import { nets, whatNotices, type Checks, type Notice } from './what-notices'

export type Outcome = Mutation & { notice: Notice | null }
type Given = Omit<Checks, 'client'> & {
  superuser: Pick<pg.Pool, 'connect'>
  /** For a look at some of them. */ only?: RegExp
}

type Drilled = {
  /** What was red before anything was changed; then nothing else was tried. */
  before: Notice | null
  outcomes: Outcome[]
  /** Weakened texts that PostgreSQL does not take at all. */
  impossible: Mutation[]
}

/** Rules are shown by what somebody then sees and does, and only then by how they are written down. */
const isRule = /^(policy|condition|function turned|row security off)/

/** Weakens the wall in every way there is, one at a time in a transaction that is rolled back, and asks the suite's checks. */
export async function drillDatabase({ superuser, only, ...given }: Given): Promise<Drilled> {
  const client = await superuser.connect()
  const drilled: Drilled = { before: null, outcomes: [], impossible: [] }
  try {
    await client.query('begin')
    drilled.before = await whatNotices({ client, ...given })
    await client.query('rollback')
    const mutations = drilled.before ? [] : await mutationsOf(client)
    for (const mutation of mutations.filter(({ kind, what }) => !only || only.test(`${kind}: ${what}`))) {
      await client.query('begin')
      if (await isTaken(client, mutation)) {
        const order = isRule.test(mutation.kind) ? nets.toReversed() : nets
        drilled.outcomes.push({ ...mutation, notice: await whatNotices({ client, ...given }, order) })
      } else drilled.impossible.push(mutation)
      await client.query('rollback')
    }
    return drilled
  } finally {
    client.release()
  }
}

async function isTaken(client: pg.PoolClient, { statement }: Mutation) {
  return client.query(statement).then(
    () => true,
    () => false,
  )
}

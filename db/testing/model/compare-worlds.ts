import fc from 'fast-check'
import type { Client } from '../wall/objects'
import { arrangeWorld } from './arrange-world'
import { makeTrials } from './as-login'
import { buildWorld, together } from './build-world'
import { checkEvents } from './check-events'
import { checkGates } from './check-gates'
import { checkReads, makeQuestions } from './check-reads'
import { checkSessions } from './check-sessions'
import { cornerWorld } from './corner-world'
import { choices } from './world'
import { askersOf } from './visitors'

type Wishes = { worlds: number; seed: number; /** How many stand in the database beside each other. */ atOnce?: number }
export type Compared = { worlds: number; visitors: number; differences: string[] }

/**
 * Random worlds, and in each what every visitor sees and may change on every surface, by the database and by the model.
 * `client` is the superuser's, inside a transaction that the caller rolls back. Stops at the first worlds that differ.
 */
export async function compareWorlds(client: Client, { worlds, seed, atOnce = 10 }: Wishes): Promise<Compared> {
  const random = fc.sample(choices(), { numRuns: worlds, seed })
  const drawn = [cornerWorld, ...random].map(buildWorld)
  await client.query('set local jit = off')
  await makeTrials(client)
  await makeQuestions(client)
  const compared: Compared = { worlds: 0, visitors: 0, differences: [] }
  for (let first = 0; first < drawn.length && compared.differences.length === 0; first += atOnce) {
    const beside = drawn.slice(first, first + atOnce)
    const world = together(beside)
    const askers = askersOf(beside)
    // Fresh files: rows that were rolled back stay in the way of every later look.
    await client.query(
      'truncate organisation.sites, organisation.settings, account.accounts, account.sign_in_failures, casework.people, audit.entries cascade',
    )
    await arrangeWorld(client, world)
    compared.differences.push(...(await checkReads(client, world, askers)))
    compared.differences.push(...(await checkEvents(client, world, askers)))
    // What hardly depends on the world is looked at in one world of a hundred.
    if (first % 100 === 0) {
      compared.differences.push(...(await checkSessions(client, world, askers)))
      compared.differences.push(...(await checkGates(client, world)))
    }
    compared.worlds += beside.length
    compared.visitors += askers.length
  }
  return compared
}

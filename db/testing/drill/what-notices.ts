import { checkSignIn } from '../model/check-sign-in'
import { compareWorlds } from '../model/compare-worlds'
import { findFaults } from '../wall/faults'
import { judgeEverything } from '../wall/judge'
import type { Client } from '../wall/objects'
import { drawWall } from '../wall/wall'

/** The checks of the suite, by the functions that its tests call; what somebody sees and does comes last or first. */
export const nets = ['the faults', 'the page', 'the sign-in', 'the model'] as const
export type Net = (typeof nets)[number]
export type Notice = { net: Net; says: string }

export type Checks = { client: Client; golden: string; worlds: number; seed: number }

/** The first of the suite's checks that goes red for the database as it stands in this transaction, or null. */
export async function whatNotices(given: Checks, order: readonly Net[] = nets): Promise<Notice | null> {
  for (const net of order) {
    await given.client.query('savepoint net')
    // A statement that was refused turns a test red as much as a wrong answer does.
    const [says] = await check(net, given).catch((error: Error) => [error.message])
    await given.client.query('rollback to savepoint net')
    await given.client.query('reset session authorization; reset role')
    if (says !== undefined) return { net, says }
  }
  return null
}

async function check(net: Net, { client, golden, worlds, seed }: Checks): Promise<string[]> {
  if (net === 'the faults') return findFaults(client)
  if (net === 'the sign-in') return checkSignIn(client)
  if (net === 'the model') return (await compareWorlds(client, { worlds, seed, atOnce: worlds + 1 })).differences
  return (await drawWall(client, await judgeEverything(client))) === golden ? [] : ['differs from db/wall.golden.txt']
}

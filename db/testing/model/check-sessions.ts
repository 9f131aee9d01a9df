import { isDeepStrictEqual } from 'node:util'
import type { Client } from '../wall/objects'
import { asGate, asLogin, tryAll } from './as-login'
import type { World } from './build-world'
import { holderOf, ids, ledBy, opensCase } from './reference-model'
import type { Asker } from './visitors'

/** What stands behind another net, each by itself: which teams a session leads, and where a case may be moved to. */
export async function checkSessions(client: Client, world: World, askers: Asker[]): Promise<string[]> {
  const differences: string[] = []
  // No login may write this column; the policy has to hold on the day that one may.
  await client.query('grant update (site_id) on casework.cases to divert_casework')
  for (const asker of askers) {
    const holder = holderOf(world, asker.session, 'staff')
    await client.query(`select set_config('divert.session', $1, true)`, [asker.proof])
    const { rows } = await asGate(client, 'divert_gate_audit', () =>
      client.query<{ found: number }>('select unnest(account.led_teams()) as found'),
    )
    const [model, database] = [ids(ledBy(holder).map(String)), ids(rows.map(({ found }) => String(found)))]
    if (!isDeepStrictEqual(model, database))
      differences.push(`${asker.name}, teams led: the model says [${model}], the database [${database}]`)
    const open = world.cases.find((one) => opensCase(world, holder, one))
    const elsewhere = world.sites.find((site) => !holder?.sites.includes(site))
    if (!open || elsewhere === undefined) continue
    // Without a condition, so that the policy for reading has no say.
    const move = `update casework.cases set site_id = ${elsewhere}`
    const [outcome] = await asLogin(client, 'divert_casework', () => tryAll(client, [move]))
    if (outcome !== '42501') differences.push(`${asker.name}, moves a case to another's site: ${outcome}`)
  }
  await client.query('revoke update (site_id) on casework.cases from divert_casework')
  return differences
}

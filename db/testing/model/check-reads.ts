import { isDeepStrictEqual } from 'node:util'
import type { Client } from '../wall/objects'
import { asLogin } from './as-login'
import type { Account, World } from './build-world'
import { holderOf, ids } from './reference-model'
import { surfacesInModel, type SurfaceInModel } from './surfaces'
import type { Asker } from './visitors'

type Answer = Record<string, string[] | null>

/**
 * One function for each surface, of its caller's own rights, that goes through the visitors one by one: recognises each as
 * `as()` does and asks everything the surface is asked. In the server, because 100,000 statements there and back take minutes.
 */
export async function makeQuestions(client: Client) {
  for (const { login, enter, asks, changes } of surfacesInModel) {
    const answers = Object.entries(asks).map(
      ([what, ask]) => `'${what}', (select json_agg(t.found order by t.found) from (${ask}) as t (found))`,
    )
    await client.query(`create or replace function scratch.ask_${login}(askers jsonb) returns json
      language plpgsql as $ask$ #variable_conflict use_column
      declare
        asker jsonb;
        holder json;
        answer json;
        all_answers json[] := '{}';
      begin
        for asker in select * from jsonb_array_elements(askers) loop
          perform set_config('scratch.cases', asker ->> 'cases', true);
          select json_agg(concat_ws(' ', h.id, h.role, h.name, h.site_ids, h.site_names, h.team_ids)) into holder from ${enter}(asker ->> 'proof') h;
          ${changes ? `with changed as (${changes}) ` : ''}select json_build_object('holder', holder, ${answers.join(', ')}) into answer;
          all_answers := all_answers || answer;
        end loop;
        return to_json(all_answers);
      end $ask$`)
    await client.query(`grant execute on function scratch.ask_${login}(jsonb) to ${login}`)
  }
}

/** Every visitor on every surface: what the database shows beside what the model says, each difference as a sentence. */
export async function checkReads(client: Client, world: World, askers: Asker[]): Promise<string[]> {
  const differences: string[] = []
  const given = JSON.stringify(askers.map(({ proof, cases }) => ({ proof, cases: cases.join(' ') })))
  for (const surface of surfacesInModel) {
    const { rows } = await asLogin(client, surface.login, () =>
      client.query<{ answers: Answer[] }>(`select scratch.ask_${surface.login}($1) as answers`, [given]),
    )
    askers.forEach((asker, n) => differences.push(...compare(world, surface, asker, rows[0]!.answers[n]!)))
  }
  return differences
}

function compare(world: World, surface: SurfaceInModel, asker: Asker, found: Answer): string[] {
  const holder = holderOf(world, asker.session, surface.side)
  const expected: Answer = {
    holder: holder ? [described(holder)] : [],
    ...surface.model(world, holder, asker.cases),
  }
  return Object.keys(expected).flatMap((what) => {
    const [model, database] = [expected[what]!, ids(found[what] ?? [], true)]
    return isDeepStrictEqual(model, database)
      ? []
      : [`${surface.login}, ${asker.name}, ${what}: the model says [${model}], the database [${database}]`]
  })
}

/** As the session look-up says it: who, in which role, of which sites and teams. Officers are in no team. */
function described({ id, role, sites, teams }: Account) {
  const siteNames = `{${sites.map((site) => `"Site ${site}"`)}}`
  return [id, role, 'A', role, `{${sites}}`, siteNames, `{${role === 'officer' ? [] : teams}}`].join(' ')
}

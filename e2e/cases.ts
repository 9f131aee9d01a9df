import type pg from 'pg'
import type { Cases } from './plausible'

type Superuser = Pick<pg.Pool, 'query'>

const ben = `(select id from account.accounts where email = 'ben@divert.example')`

/** One case of Camden for each thing that can be done with one; Ben's, where somebody holds it. */
export async function casesOfCamden(superuser: Superuser): Promise<Cases> {
  const one = async (where: string) => {
    const { rows } = await superuser.query<Cases['held']>(`
      select c.reference, c.version::text from casework.cases c join organisation.sites s on s.id = c.site_id
      where s.name = 'Camden' and ${where} order by c.last_event_at desc, c.reference limit 1`)
    if (!rows[0]) throw new Error(`The demonstration has no case of Camden where ${where}`)
    return rows[0]
  }
  return {
    waiting: await one(`status = 'waiting'`),
    lastTaken: await one(`specialist_id = ${ben} and status = 'trying_to_reach'`),
    held: await one(`specialist_id = ${ben} and status = 'working_together'`),
    closed: await one(`specialist_id = ${ben} and status = 'closed'`),
  }
}

/** Puts the cases back to where they stood, so that every visitor finds the same. Their timelines grow. */
export async function keeper(superuser: Superuser, cases: Cases) {
  const references = Object.values(cases).map(({ reference }) => reference)
  const { rows } = await superuser.query<{ stood: object }>(
    'select to_jsonb(c) as stood from casework.cases c where reference = any($1)',
    [references],
  )
  return async function putBack() {
    for (const { stood } of rows)
      await superuser.query(
        `update casework.cases c set (status, specialist_id, team_id, taken_at, tries, next_on, next_channel, first_contact_at, closed_at, closing_reason, version)
         = (select r.status, r.specialist_id, r.team_id, r.taken_at, r.tries, r.next_on, r.next_channel, r.first_contact_at, r.closed_at, r.closing_reason, r.version)
         from jsonb_populate_record(null::casework.cases, $1) r where c.id = r.id`,
        [JSON.stringify(stood)],
      )
  }
}

/** The id of the account with this address. */
export async function accountOf(superuser: Superuser, email: string): Promise<string> {
  const { rows } = await superuser.query<{ id: string }>('select id from account.accounts where email = $1', [email])
  return rows[0]!.id
}

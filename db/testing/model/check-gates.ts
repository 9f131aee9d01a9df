import { isDeepStrictEqual } from 'node:util'
import type { Client } from '../wall/objects'
import { asGate, asLogin, tryAll } from './as-login'
import type { World } from './build-world'
import { ids } from './reference-model'

type Reader = [gate: string, what: string, statement: string, model: (world: World) => string[]]

const accounts = `select id::text as found from account.accounts where id::text like '0000%'`
const sessions = `select encode(token_hash, 'hex') as found from account.sessions where kind = `
const staff = (world: World) => world.accounts.flatMap(({ id, role }) => (role === 'officer' ? [] : id))
const officers = (world: World) => world.accounts.flatMap(({ id, role }) => (role === 'officer' ? id : []))

/** What a gate may see of itself, whatever its functions ask for. */
const readers: Reader[] = [
  ['account', 'accounts', accounts, staff],
  ['account', 'sessions of officers', `${sessions}'officer'`, () => []],
  ['account', 'failures of officers', `select 'one' from account.sign_in_failures where kind = 'officer'`, () => []],
  ['intake', 'accounts', accounts, officers],
  ['intake', 'sessions of staff', `${sessions}'staff'`, () => []],
  ['intake', 'failures of staff', `select 'one' from account.sign_in_failures where kind = 'staff'`, () => []],
  ['intake', 'teams', 'select account_id::text as found from account.account_teams', () => []],
  ['audit', 'cases without a session', 'select id::text as found from casework.cases', () => []],
  [
    'insight',
    'names',
    accounts,
    ({ accounts }) => accounts.flatMap(({ id, role }) => (role === 'specialist' || role === 'practice_lead' ? id : [])),
  ],
]

/** Gates, the logins that nobody signs in to, and the rules that stand behind a grant: each by itself, each refusal tried. */
export async function checkGates(client: Client, world: World): Promise<string[]> {
  const differences: string[] = []
  await client.query(
    `insert into account.sign_in_failures values ('\\x01', 'officer', 1, now()), ('\\x02', 'staff', 1, now())`,
  )
  await client.query(`select set_config('divert.session', '', true)`)
  for (const [gate, what, statement, model] of readers) {
    const { rows } = await asGate(client, `divert_gate_${gate}`, () => client.query<{ found: string }>(statement))
    const [expected, found] = [ids(model(world)), ids(rows.map(({ found }) => found))]
    if (!isDeepStrictEqual(expected, found))
      differences.push(`divert_gate_${gate}, ${what}: the model says [${expected}], the database [${found}]`)
  }
  for (const [who, tries] of Object.entries(triesOf(world))) {
    const act = who.startsWith('divert_gate') ? asGate : asLogin
    const outcomes = await act(client, who, () =>
      tryAll(
        client,
        tries.map(([, , statement]) => statement),
      ),
    )
    outcomes.forEach((outcome, n) => {
      const [what, expected] = tries[n]!
      if (outcome !== expected) differences.push(`${who}, ${what}: should be ${expected}, and was: ${outcome}`)
    })
  }
  return differences
}

type Try = [what: string, expected: 'yes' | 'no' | '42501', statement: string]

function triesOf({ accounts, cases, people, sites }: World): Record<string, Try[]> {
  const [account, supportCase] = [accounts[0]!.id, cases[0]!]
  const session = (kind: string) =>
    `insert into account.sessions values ('\\xaa', '${account}', '${kind}', now(), now())`
  const failure = (kind: string) => `insert into account.sign_in_failures values ('\\xaa', '${kind}', 1, now())`
  const line = (verb: string) =>
    `insert into audit.entries (at, surface, verb, permission, objects, request_id) values (now(), 'x', '${verb}', 'x', '{}', gen_random_uuid())`
  const person = (version: number) =>
    `insert into casework.people values (gen_random_uuid(), '', '', now(), ${version})`
  const arrival = (changed: Record<string, string> = {}) => {
    const column = {
      status: `'waiting'`,
      specialist_id: 'null',
      taken_at: 'null',
      closed_at: 'null',
      version: '1',
      ...changed,
    }
    return `insert into casework.cases (id, reference, person_id, site_id, route, setting, pathway, area, reasons, check_first,
        received_at, due_at, last_event_at, sealed_referral, ${Object.keys(column)})
      values (gen_random_uuid(), 'DV-TRIAL', '${people[0]}', ${sites[0]}, 'community', 'street', 'community', 'E09000007', '{}', '{}',
        now(), now(), now(), '', ${Object.values(column)})`
  }
  const event = (type: string, by: string) =>
    `insert into casework.events values (gen_random_uuid(), '${supportCase.id}', '${type}', '{}', null, now(), now(), ${by})`
  const checkpoint = (number: number) =>
    `insert into audit.checkpoints values (${number}, now(), '{1}', sha256('x'), 1, '', '', 'audit', '')`
  const side = (own: string, other: string): Try[] => [
    [`a session of ${own}`, 'yes', session(own)],
    [`a session of ${other}`, '42501', session(other)],
    [`a failure of ${own}`, 'yes', failure(own)],
    [`a failure of ${other}`, '42501', failure(other)],
    ['a line about a sign-in', 'yes', line('sign_in')],
    ['a line about anything else', '42501', line('erase')],
  ]
  return {
    divert_gate_account: side('staff', 'officer'),
    divert_gate_intake: side('officer', 'staff'),
    divert_gate_keys: [
      ['a line about a key', 'yes', line('key')],
      ['the lock by which it waits its turn', 'yes', 'select pg_advisory_xact_lock(1)'],
      ['a line about anything else', '42501', line('erase')],
    ],
    divert_opener: [
      ['a new person', 'yes', person(1)],
      ['a person who was changed before they came', '42501', person(2)],
      ['a new case', 'yes', arrival()],
      ['a case that is not waiting', '42501', arrival({ status: `'closed'` })],
      ['a case with a specialist', '42501', arrival({ specialist_id: `'${account}'` })],
      ['a case taken before it came', '42501', arrival({ taken_at: 'now()' })],
      ['a case closed before it came', '42501', arrival({ closed_at: 'now()' })],
      ['a case of a later version', '42501', arrival({ version: '2' })],
      ['an arrival', 'yes', event('referral.received', 'null')],
      ['a contact', '42501', event('contact.recorded', 'null')],
      [`an arrival in somebody's name`, '42501', event('referral.received', `'${account}'`)],
      ['the lock by which it claims', 'yes', 'select pg_try_advisory_xact_lock(1, 1)'],
    ],
    divert_auditor: [
      ['a checkpoint', 'yes', checkpoint(900)],
      ['a checkpoint before the first', '42501', checkpoint(0)],
    ],
  }
}

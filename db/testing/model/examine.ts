import { isDeepStrictEqual } from 'node:util'
import { withoutFactors } from '../makers'
import type { Client } from '../wall/objects'
import { asLogin } from './as-login'

export type Side = 'intake' | 'account'
type Row = Record<string, unknown>

export const id = (n: number) => `00000000-0001-4000-8000-00000000000${n}`
export const key = (n: number) => `convert_to('key of ${n}', 'UTF8')`
export const email = (n: number) => `'${n}@divert.example'`
/** Three people of one site, each known to one side of the wall. */
export const people = [
  { n: 1, role: 'officer', side: 'intake' },
  { n: 2, role: 'specialist', side: 'account' },
  { n: 3, role: 'practice_lead', side: 'account' },
] as const

export type Examination = Awaited<ReturnType<typeof examine>>

/** An empty service with three people in it, and the means to act as a login and to note what is not as it should be. */
export async function examine(client: Client) {
  const wrong: string[] = []
  const rows = async (statement: string) => (await client.query<Row>(statement)).rows
  const as = (surface: string, statement: string) => asLogin(client, `divert_${surface}`, () => rows(statement))
  await rows(
    'truncate organisation.sites, organisation.settings, account.accounts, account.sign_in_failures, audit.entries, casework.people cascade',
  )
  await withoutFactors(client)
  await rows(`insert into organisation.sites values (1, 'Site')`)
  await rows(`insert into organisation.organisations values ('DIVERT', 'service') on conflict do nothing`)
  for (const { n, role } of people)
    await rows(
      `insert into account.accounts values ('${id(n)}', ${email(n)}, 'A', '${role}', 'DIVERT', sha256(${key(n)}), now())`,
    )
  return {
    client,
    wrong,
    rows,
    as,
    look: async (statement: string) => (await rows(statement))[0],
    expect(what: string, found: unknown, expected: unknown) {
      if (!isDeepStrictEqual(found, expected))
        wrong.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`)
    },
    signIn: async (side: Side, address: string, passwordKey: string, proof = 'proof') =>
      (await as(side, `select ${side}.sign_in(${address}, ${passwordKey}, '${proof}', 'A browser') as opened`))[0]!
        .opened,
    /** Recognises a session for the rest of the transaction, and says whose it is. */
    holder: async (side: Side, proof: string) => (await as(side, `select id from ${side}.enter('${proof}')`))[0]?.id,
  }
}

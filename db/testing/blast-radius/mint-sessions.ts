import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { surfaces, type Surface } from '../../login-roles'
import type { Taken } from './read-everything'

type Urls = Record<Surface, string>

/** Everything by which this login might come to a session without anybody's password; each gives a proof to present. */
export async function mintSessions(url: string, taken: Taken[], emails: string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const attempt = (statement: string, values: unknown[] = []) => client.query(statement, values).catch(() => null)
  try {
    const proofs = [...new Set(taken.flatMap(({ row }) => Object.values(row).flatMap(asProofs)))]
    const accounts = taken.flatMap(({ from, row }) => (from === 'account.accounts' ? String(row.id) : []))
    for (const kind of ['staff', 'officer']) {
      const proof = randomUUID()
      const hash = createHash('sha256').update(proof).digest()
      for (const account of [randomUUID(), ...accounts.slice(0, 20)])
        await attempt(`insert into account.sessions values ($1, $2, $3, now(), now() + interval '1 hour')`, [
          hash,
          account,
          kind,
        ])
      await attempt('update account.sessions set token_hash = $1', [hash])
      proofs.push(proof)
    }
    for (const side of ['account', 'intake']) {
      for (const email of emails) {
        const salt = (await attempt(`select ${side}.password_salt($1) as salt`, [email]))?.rows[0]?.salt as
          Buffer | undefined
        for (const key of [null, Buffer.alloc(0), Buffer.alloc(32), salt ?? Buffer.alloc(1), Buffer.from('password')]) {
          const proof = randomUUID()
          await attempt(`select ${side}.sign_in($1, $2, $3, 'A browser')`, [email, key, proof])
          await attempt(`select account.open_session($1, $2, $3, $4)`, [
            side === 'intake' ? 'officer' : 'staff',
            email,
            key,
            proof,
          ])
          proofs.push(proof)
        }
      }
    }
    return proofs
  } finally {
    await client.end()
  }
}

/** A value out of a table, as it is, in hexadecimal, and in base64. */
function asProofs(value: unknown): string[] {
  if (value instanceof Buffer && value.length <= 64) return [value.toString('hex'), value.toString('base64url')]
  return typeof value === 'string' && value.length >= 16 && value.length <= 64 ? [value] : []
}

/** On how many surfaces one of these opens a visit. A process that presents them is let in at the front door, no further. */
export async function present(urls: Urls, proofs: string[]): Promise<Surface[]> {
  const accepting: Surface[] = []
  for (const surface of surfaces) {
    const client = new pg.Client({ connectionString: urls[surface] })
    await client.connect()
    const enter = surface === 'intake' ? 'intake.enter' : 'account.enter'
    const entered = await client
      .query(`select from unnest($1::text[]) proof, ${enter}(proof)`, [proofs])
      .then(({ rows }) => rows.length > 0)
      .catch(() => false)
    await client.end()
    if (entered) accepting.push(surface)
  }
  return accepting
}

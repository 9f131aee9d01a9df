import type { Client } from '../wall/objects'
import { checkLetterBox, checkLogLines } from './check-letter-box'
import { checkSignOut } from './check-sign-out'
import { email, examine, id, key, people, type Examination, type Side } from './examine'

const other = { intake: 'account', account: 'intake' } as const

/**
 * Sign-in, sign-out, the letter box and the log, as the logins reach them, one sentence for each thing that is not as
 * it should be. `client` is the superuser's, inside a transaction that the caller rolls back.
 */
export async function checkSignIn(client: Client): Promise<string[]> {
  const examination = await examine(client)
  const { rows, look, expect, signIn, wrong } = examination
  for (const { n, side, role } of people.slice(0, 2)) {
    const kind = side === 'intake' ? 'officer' : 'staff'
    expect(`${role} through the other side`, await signIn(other[side], email(n), key(n)), false)
    expect(`${role} with another's key`, await signIn(side, email(n), key(3)), false)
    expect(`${role} with no key`, await signIn(side, email(n), 'null'), false)
    expect(`${role} with the stored verifier`, await signIn(side, email(n), `sha256(${key(n)})`), false)
    await rows(`update account.accounts set disabled_at = now() where id = '${id(n)}'`)
    expect(`${role}, disabled`, await signIn(side, email(n), key(n)), false)
    await rows(
      `update account.accounts set disabled_at = null where id = '${id(n)}'; truncate account.sign_in_failures, audit.entries`,
    )
    expect(`${role} with the right key`, await signIn(side, `upper(${email(n)})`, key(n), `of ${n}`), true)
    expect(
      `${role}'s session`,
      await look(`select kind, account_id, expires_at - now() = interval '12 hours' as ends, revoked_at
      from account.sessions where token_hash = sha256('of ${n}')`),
      { kind, account_id: id(n), ends: true, revoked_at: null },
    )
    expect(`${role}'s line in the log`, await rows(`select actor_id, actor_role, surface, verb from audit.entries`), [
      { actor_id: id(n), actor_role: role, surface: `divert_${side}`, verb: 'sign_in' },
    ])
    expect(`${role}'s failures, forgotten`, await rows('select from account.sign_in_failures'), [])
    await checkLock(examination, side, n)
    await checkSignOut(examination, side, n)
  }
  await checkLetterBox(examination)
  await checkLogLines(examination)
  return wrong
}

/** Ten wrong tries lock; a quarter of an hour opens again, and not a moment of trying during it. */
async function checkLock({ rows, as, expect, signIn }: Examination, side: Side, n: number) {
  for (let tries = 0; tries < 10; tries += 1) await signIn(side, email(n), key(3))
  expect(
    'another address, not locked with it',
    await as(side, `select ${side}.password_salt('x') = ${side}.password_salt('y') as same`),
    [{ same: false }],
  )
  expect(`${side}: after ten wrong tries`, await signIn(side, email(n), key(n)), false)
  await rows(`update account.sign_in_failures set last_at = now() - interval '14 minutes'`)
  expect(`${side}: after fourteen minutes`, await signIn(side, email(n), key(n)), false)
  await rows(`update account.sign_in_failures set last_at = now() - interval '16 minutes'`)
  await rows(
    `insert into account.sign_in_failures values ('\\x01', '${side === 'intake' ? 'officer' : 'staff'}', 3, now())`,
  )
  expect(`${side}: after sixteen minutes`, await signIn(side, email(n), key(n), 'later'), true)
  expect(`${side}: another's failures stay`, await rows('select failures from account.sign_in_failures'), [
    { failures: 3 },
  ])
  await rows(`truncate account.sign_in_failures; delete from account.sessions where token_hash = sha256('later')`)
}

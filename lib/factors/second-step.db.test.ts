import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import type { Surface } from '@/db/login-roles'
import { getCase } from '../cases/get-case'
import { getOfficerToken } from '../referrals/get-officer-token'
import { readFactors, type FactorSession } from './factor-session'
import { makeRecoveryCodes } from './make-recovery-codes'
import { passCode } from './pass-code'
import { passPassword } from './pass-password'
import { passRecoveryCode } from './pass-recovery-code'
import { codeOfApp } from './testing/code-of-app'
import { aFactorService, type FactorService } from './testing/half-signed-in'
import { rightPassword } from '../testing/accounts'

let service: FactorService
beforeAll(async () => {
  service = await aFactorService()
})
afterAll(() => service.close())

const holderOn = (surface: Surface, { token }: FactorSession) =>
  as(surface, { session: token }, async ({ actor }) => actor?.role ?? null)
const everywhere = (session: FactorSession) =>
  Promise.all((['casework', 'admin', 'insight', 'account', 'intake'] as const).map((one) => holderOn(one, session)))
const nowhere = [null, null, null, null, null]
const refused = expect.objectContaining({ code: 'INVALID' })
const outcome = (work: Promise<unknown>) => work.then(() => 'passed').catch((error: unknown) => error)
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

/** Somebody with an app, signed in again with their password: half. `at` is when the app was enrolled. */
async function halfWithApp() {
  const { email, session } = await service.somebody()
  const enrolled = await service.enrolled(session, minutes(-5))
  return { email, ...enrolled, whole: enrolled.session, half: await service.signIn(email) }
}

describe('with the password alone', () => {
  test('somebody whose role asks for a factor is nobody, on every surface', async () => {
    const { session } = await service.somebody()
    expect(await everywhere(session)).toEqual(nowhere)
    await expect(getCase({ session: session.token }, { reference: 'DV-AAAAA-AAAAA' })).rejects.toMatchObject({
      code: 'SIGNED_OUT',
    })
    expect(await readFactors(session)).toMatchObject({ isHalf: true, hasApp: false, passkeys: 0, mayChange: true })
  })

  test('an officer needs nothing more, unless they have a factor', async () => {
    const { email, session } = await service.somebody({ role: 'officer', needsFactor: false })
    expect(await everywhere(session)).toEqual([null, null, null, null, 'officer'])
    await service.enrolled(session)
    const again = await service.signIn(email)
    expect(await everywhere(again)).toEqual(nowhere)
    await expect(getOfficerToken({ session: again.token }, {})).rejects.toMatchObject({ code: 'SIGNED_OUT' })
  })

  test('everybody but officers is asked, as long as no administrator settled it otherwise', async () => {
    const { rows } = await service.superuser
      .query(
        `
      delete from account.sign_in_rules; select role from unnest(array['officer', 'specialist', 'practice_lead',
        'figures_manager', 'partner', 'administrator']) role where (account.rule_of(role)).needs_factor`,
      )
      .then((results) => (results as unknown as { rows: { role: string }[] }[])[1]!)
    expect(rows.map(({ role }) => role)).toEqual([
      'specialist',
      'practice_lead',
      'figures_manager',
      'partner',
      'administrator',
    ])
  })

  test('it is forgotten after fifteen minutes', async () => {
    const { half, secret } = await halfWithApp()
    await service.superuser.query(
      `update account.sessions set created_at = created_at - interval '16 minutes' where awaits_factor`,
    )
    expect(await readFactors(half)).toBeNull()
    expect(await outcome(passCode(half, codeOfApp(secret, new Date())))).toEqual(refused)
  })
})

describe('an authenticator app’s code', () => {
  test('signs its holder in, under another token: the one before is nobody’s', async () => {
    const { half, secret } = await halfWithApp()
    const token = await passCode(half, codeOfApp(secret, new Date()))
    expect(await holderOn('casework', { ...half, token })).toBe('specialist')
    expect(await everywhere(half)).toEqual(nowhere)
    expect(await readFactors(half)).toBeNull()
  })

  test('works once, and none of an earlier step works after it', async () => {
    const { email, half, secret } = await halfWithApp()
    const now = new Date()
    await passCode(half, codeOfApp(secret, now), () => now)
    for (const earlier of [0, 30_000]) {
      const again = await service.signIn(email)
      const at = new Date(now.getTime() - earlier)
      expect(await outcome(passCode(again, codeOfApp(secret, at), () => now))).toEqual(refused)
      expect(await everywhere(again)).toEqual(nowhere)
    }
    const next = new Date(now.getTime() + 30_000)
    expect(await outcome(passCode(await service.signIn(email), codeOfApp(secret, next), () => next))).toBe('passed')
  })

  test('cannot be passed twice at once', async () => {
    const { email, half, secret } = await halfWithApp()
    const other = await service.signIn(email)
    const code = codeOfApp(secret, new Date())
    const both = await Promise.all([outcome(passCode(half, code)), outcome(passCode(other, code))])
    expect(both.filter((one) => one === 'passed')).toHaveLength(1)
  })

  test('of somebody else is wrong', async () => {
    const [one, other] = [await halfWithApp(), await halfWithApp()]
    expect(await outcome(passCode(one.half, codeOfApp(other.secret, new Date())))).toEqual(refused)
  })
})

describe('after five wrong tries', () => {
  test('the right code is refused in the same words, in a new session too, until 15 minutes have passed', async () => {
    const { email, half, secret } = await halfWithApp()
    const wrong: unknown[] = []
    for (let tried = 0; tried < 5; tried++) wrong.push(await outcome(passCode(half, '000000')))
    const again = await service.signIn(email)
    const right = await outcome(passCode(again, codeOfApp(secret, new Date())))
    expect(right).toEqual(wrong[0])
    expect(String(right)).toBe(String(wrong[0]))
    await service.superuser.query(`update account.factor_failures set last_at = last_at - interval '16 minutes'`)
    expect(await outcome(passCode(again, codeOfApp(secret, new Date())))).toBe('passed')
  })

  test('no recovery code works either, and none is used up', async () => {
    const { whole, half } = await halfWithApp()
    const [code] = await makeRecoveryCodes(whole)
    for (let tried = 0; tried < 5; tried++) await outcome(passCode(half, '000000'))
    expect(await outcome(passRecoveryCode(half, code!))).toEqual(refused)
    expect(await readFactors(half)).toMatchObject({ codesLeft: 10 })
  })

  test('twenty at once are five', async () => {
    const { half, secret } = await halfWithApp()
    await Promise.all(Array.from({ length: 20 }, () => outcome(passCode(half, '000000'))))
    expect(await outcome(passCode(half, codeOfApp(secret, new Date())))).toEqual(refused)
  })

  test('four wrong ones are forgotten when the fifth is right', async () => {
    const { email, half, secret } = await halfWithApp()
    for (let tried = 0; tried < 4; tried++) await outcome(passCode(half, '000000'))
    expect(await outcome(passCode(half, codeOfApp(secret, new Date())))).toBe('passed')
    const { rows } = await service.superuser.query(
      `select from account.factor_failures f join account.accounts a on a.id = f.account_id where a.email = $1`,
      [email],
    )
    expect(rows).toEqual([])
  })
})

describe('a recovery code', () => {
  test('works once, however it is typed, and the others still do', async () => {
    const { email, whole, half } = await halfWithApp()
    const [first, second] = await makeRecoveryCodes(whole)
    const token = await passRecoveryCode(half, ` ${first!.toLowerCase().replaceAll('-', ' ')} `)
    expect(await holderOn('casework', { ...half, token })).toBe('specialist')
    const again = await service.signIn(email)
    expect(await outcome(passRecoveryCode(again, first!))).toEqual(refused)
    expect(await outcome(passRecoveryCode(again, second!))).toBe('passed')
  })

  test('is worth nothing once a new set was made, or to somebody else', async () => {
    const [one, other] = [await halfWithApp(), await halfWithApp()]
    const [old] = await makeRecoveryCodes(one.whole)
    const [new_] = await makeRecoveryCodes(one.whole)
    expect(await outcome(passRecoveryCode(one.half, old!))).toEqual(refused)
    expect(await outcome(passRecoveryCode(other.half, new_!))).toEqual(refused)
    expect(await readFactors(one.half)).toMatchObject({ codesLeft: 10 })
  })

  test('is stored as a hash alone', async () => {
    const { whole } = await halfWithApp()
    const codes = await makeRecoveryCodes(whole)
    const { rows } = await service.superuser.query<{ row: string }>(
      `select c::text || encode(c.code_hash, 'escape') as row from account.recovery_codes c`,
    )
    for (const code of codes) for (const { row } of rows) expect(row).not.toContain(code)
  })
})

describe('confirming with the password', () => {
  test('is for whoever has no factor, and gives another token', async () => {
    const { session } = await service.somebody({ role: 'partner', needsFactor: false })
    expect(await outcome(passPassword(session, 'a wrong long password'))).toEqual(refused)
    const token = await passPassword(session, rightPassword)
    expect(await holderOn('account', { ...session, token })).toBe('partner')
    expect(await everywhere(session)).toEqual(nowhere)
  })

  test('is refused to whoever has one, and to a half session', async () => {
    const { whole, half } = await halfWithApp()
    for (const session of [whole, half]) expect(await outcome(passPassword(session, rightPassword))).toEqual(refused)
    const { session } = await service.somebody()
    expect(await outcome(passPassword(session, rightPassword))).toEqual(refused)
  })
})

test('each proof is in the log, as signing in, with nothing of the proof', async () => {
  const { half, secret } = await halfWithApp()
  const { id } = (await readFactors(half))!
  await passCode(half, codeOfApp(secret, new Date()))
  const { rows } = await service.superuser.query(
    `select verb, permission, surface from audit.entries where actor_id = $1 order by id desc limit 1`,
    [id],
  )
  expect(rows).toEqual([{ verb: 'sign_in', permission: 'account:second-step', surface: 'divert_account' }])
})

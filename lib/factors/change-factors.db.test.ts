import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { ownPasskeys, removeFactor as takeAway } from '@/db/queries/factors'
import { aVisitor } from '@/db/testing/makers'
import { beginApp, enrolApp, readAppBeingAdded } from './enrol-app'
import { askForNewPasskey, enrolPasskey } from './enrol-passkey'
import { inSession, readFactors, type FactorSession } from './factor-session'
import { makeRecoveryCodes } from './make-recovery-codes'
import { passCode } from './pass-code'
import { removeFactor } from './remove-factor'
import { resetFactors } from './reset-factors'
import { codeOfApp } from './testing/code-of-app'
import { aFactorService, type FactorService } from './testing/half-signed-in'
import { aSoftwarePasskey } from './testing/software-passkey'

let service: FactorService
beforeAll(async () => {
  service = await aFactorService()
})
afterAll(() => service.close())

const outcome = (work: Promise<unknown>) => work.then(() => 'done').catch(({ code }: { code?: string }) => code)
const roleOf = ({ token, side }: FactorSession) =>
  as(side, { session: token }, async ({ actor }) => actor?.role ?? null)
const stale = () => service.superuser.query(`update account.sessions set proven_at = proven_at - interval '11 minutes'`)
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)

async function withPasskey(session: FactorSession) {
  const answer = aSoftwarePasskey().make(await askForNewPasskey(session))
  return { ...session, token: await enrolPasskey(session, answer, 'Work phone') }
}

async function told(email: string) {
  const { rows } = await service.superuser.query<{ what: string }>(
    `select o.detail ->> 'what' as what from mail.outbox o join account.accounts a on a.id = o.account_id
     where a.email = $1 and o.template = 'factor_changed' order by o.made_at`,
    [email],
  )
  return rows.map(({ what }) => what)
}

async function logged(email: string) {
  const { rows } = await service.superuser.query<{ permission: string }>(
    `select e.permission from audit.entries e join account.accounts a on a.id = e.actor_id where a.email = $1 order by e.id`,
    [email],
  )
  return rows.map(({ permission }) => permission)
}

/** Until one transaction waits for another. */
async function untilSomebodyWaits() {
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  while ((await service.superuser.query(waiting)).rowCount === 0);
}

describe('an authenticator app', () => {
  test('is enrolled at the first sign-in by its first code; the token before is nobody’s', async () => {
    const { email, session } = await service.somebody()
    await beginApp(session)
    const { secret, label } = (await readAppBeingAdded(session))!
    expect(label).toBe(email)
    expect(await outcome(enrolApp(session, '000000'))).toBe('INVALID')
    expect(await roleOf(session)).toBeNull()
    const token = await enrolApp(session, codeOfApp(secret, new Date()))
    expect([await roleOf({ ...session, token }), await roleOf(session)]).toEqual(['specialist', null])
    expect(await told(email)).toEqual(['app_added'])
    expect(await logged(email)).toEqual(['account:sign-in', 'own-factors:change'])
  })

  test('keeps its picture until the code is typed, and is begun again after 15 minutes', async () => {
    const { session } = await service.somebody()
    await beginApp(session)
    const [once, twice] = [await readAppBeingAdded(session), await readAppBeingAdded(session)]
    expect(once).toEqual(twice)
    await service.superuser.query(`update account.sessions set challenged_at = challenged_at - interval '16 minutes'`)
    expect(await readAppBeingAdded(session)).toBeNull()
    expect(await outcome(enrolApp(session, codeOfApp(once!.secret, new Date())))).toBe('CONFLICT')
  })

  test('goes on until the one that takes its place is confirmed', async () => {
    const { email, session } = await service.somebody()
    const { session: whole, secret: old } = await service.enrolled(session, minutesAgo(4))
    await beginApp(whole)
    const { secret } = (await readAppBeingAdded(whole))!
    expect(await outcome(passCode(await service.signIn(email), codeOfApp(old, new Date())))).toBe('done')
    expect(await outcome(enrolApp(whole, codeOfApp(secret, new Date())))).toBe('done')
    expect(await outcome(passCode(await service.signIn(email), codeOfApp(old, new Date())))).toBe('INVALID')
  })

  test('has its secret sealed in the database, to its own account', async () => {
    const { session } = await service.somebody()
    const { secret } = await service.enrolled(session)
    const { rows } = await service.superuser.query<{ sealed: Buffer }>(
      'select sealed_secret as sealed from account.authenticator_apps',
    )
    for (const { sealed } of rows) expect(sealed.includes(secret)).toBe(false)
  })
})

describe('with the password alone', () => {
  test('nobody adds to, takes away or replaces what an account has', async () => {
    const { email, session } = await service.somebody()
    const { session: whole } = await service.enrolled(session)
    const codes = await makeRecoveryCodes(whole)
    const half = await service.signIn(email)
    await beginApp(half)
    expect(await readAppBeingAdded(half)).toBeNull()
    expect(await outcome(withPasskey(half))).toBe('FORBIDDEN')
    expect(await outcome(removeFactor(half, null))).toBe('FORBIDDEN')
    expect(await outcome(makeRecoveryCodes(half))).toBe('FORBIDDEN')
    expect(await readFactors(whole)).toMatchObject({ hasApp: true, passkeys: 0, codesLeft: codes.length })
  })

  test('an officer who needs none and has none adds one in a session that stands, not before', async () => {
    const { session } = await service.somebody({ role: 'officer', needsFactor: false })
    const whole = await withPasskey(session)
    expect(await readFactors(whole)).toMatchObject({ passkeys: 1, isHalf: false })
  })
})

describe('ten minutes after proving who one is', () => {
  test('nothing is changed until it is proven again', async () => {
    const { session } = await service.somebody()
    const { session: whole, secret } = await service.enrolled(session, minutesAgo(4))
    await stale()
    expect(await readFactors(whole)).toMatchObject({ mayChange: false })
    for (const change of [() => removeFactor(whole, null), () => makeRecoveryCodes(whole), () => withPasskey(whole)])
      expect(await outcome(change())).toBe('FORBIDDEN')
    const token = await passCode(whole, codeOfApp(secret, new Date()))
    expect(await outcome(makeRecoveryCodes({ ...whole, token }))).toBe('done')
    expect(await outcome(makeRecoveryCodes(whole))).toBe('FORBIDDEN')
  })
})

describe('taking one away', () => {
  test('is refused for the last one where the role needs one, and done where there is another', async () => {
    const { email, session } = await service.somebody()
    const { session: app } = await service.enrolled(session)
    await expect(removeFactor(app, null)).rejects.toThrow('only second step')
    const both = await withPasskey(app)
    expect(await outcome(removeFactor(both, null))).toBe('done')
    expect(await readFactors(both)).toMatchObject({ hasApp: false, passkeys: 1 })
    expect(await told(email)).toEqual(['app_added', 'passkey_added', 'app_removed'])
  })

  test('two at once leave one: the second waits for the first, and is then the last', async () => {
    const { session } = await service.somebody()
    const both = await withPasskey((await service.enrolled(session)).session)
    const [passkey] = await inSession(both, ownPasskeys)
    let second: Promise<string> | undefined
    await inSession(both, async (tx, side) => {
      expect(await takeAway(tx, side, null)).toBe('removed')
      second = inSession(both, (other) => takeAway(other, side, passkey!.id))
      await Promise.race([second, untilSomebodyWaits()])
    })
    expect(await second).toBe('last')
    expect(await readFactors(both)).toMatchObject({ hasApp: false, passkeys: 1 })
  })

  test('takes the recovery codes too, where it was the last', async () => {
    const { session } = await service.somebody({ role: 'partner', needsFactor: false })
    const { session: whole } = await service.enrolled(session)
    await makeRecoveryCodes(whole)
    await removeFactor(whole, null)
    expect(await readFactors(whole)).toMatchObject({ hasApp: false, codesLeft: 0 })
    expect(await outcome(makeRecoveryCodes(whole))).toBe('CONFLICT')
  })

  test('somebody else’s looks absent', async () => {
    const [one, other] = [await service.somebody(), await service.somebody()]
    const mine = await withPasskey(one.session)
    await withPasskey(other.session)
    const { rows } = await service.superuser.query<{ id: string }>(
      `select k.id from account.passkeys k join account.accounts a on a.id = k.account_id where a.email = $1`,
      [other.email],
    )
    expect(await outcome(removeFactor(mine, rows[0]!.id))).toBe('NOT_FOUND')
    expect(await readFactors(mine)).toMatchObject({ passkeys: 1 })
  })
})

describe('an administrator', () => {
  test('takes everything away from somebody who has lost it, and ends their sessions', async () => {
    const { visitor } = await aVisitor(service.superuser, { role: 'administrator' })
    for (const role of ['specialist', 'officer']) {
      const { email, session } = await service.somebody({ role })
      const { session: app } = await service.enrolled(session)
      const whole = await withPasskey(app)
      await makeRecoveryCodes(whole)
      const { id } = (await readFactors(whole))!
      await resetFactors(visitor, { accountId: id })
      expect(await roleOf(whole)).toBeNull()
      expect(await readFactors(await service.signIn(email))).toMatchObject({ hasApp: false, passkeys: 0, codesLeft: 0 })
      expect((await told(email)).at(-1)).toBe('reset')
    }
  })

  test('does not do it for themselves, and nobody else does it at all', async () => {
    const admin = await aVisitor(service.superuser, { role: 'administrator' })
    expect(await outcome(resetFactors(admin.visitor, { accountId: admin.id }))).toBe('CONFLICT')
    for (const role of ['specialist', 'practice_lead', 'partner', 'figures_manager'] as const) {
      const { visitor } = await aVisitor(service.superuser, { role })
      expect(await outcome(resetFactors(visitor, { accountId: admin.id }))).toBe('FORBIDDEN')
    }
  })

  test('is asked to confirm who they are, ten minutes after they last did', async () => {
    const { id, visitor } = await aVisitor(service.superuser, { role: 'administrator' })
    await stale()
    expect(await outcome(resetFactors(visitor, { accountId: id }))).toBe('CONFIRM')
  })
})

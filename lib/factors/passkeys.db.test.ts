import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { ownPasskeys } from '@/db/queries/factors'
import { askForNewPasskey, enrolPasskey } from './enrol-passkey'
import { inSession, readFactors, type FactorSession } from './factor-session'
import { newPasskeyInput, passkeyAnswerInput } from './input'
import { askForPasskey, passPasskey } from './pass-passkey'
import { aFactorService, type FactorService } from './testing/half-signed-in'
import { aSoftwarePasskey } from './testing/software-passkey'

let service: FactorService
beforeAll(async () => {
  service = await aFactorService()
})
afterAll(() => service.close())

const roleOf = ({ token }: FactorSession) => as('account', { session: token }, async ({ actor }) => actor?.role ?? null)
const outcome = (work: Promise<unknown>) => work.then(() => 'passed').catch(({ code }: { code?: string }) => code)
type Passkey = ReturnType<typeof aSoftwarePasskey>

async function enrol(session: FactorSession, passkey: Passkey, name = 'Work phone') {
  const answer = passkey.make(await askForNewPasskey(session))
  return { ...session, token: await enrolPasskey(session, answer, name) }
}

/** Somebody with a passkey, signed in again with their password: half. */
async function halfWithPasskey() {
  const { email, session } = await service.somebody()
  const passkey = aSoftwarePasskey()
  const whole = await enrol(session, passkey)
  return { email, passkey, whole, half: await service.signIn(email) }
}

async function use(session: FactorSession, passkey: Passkey, wishes: Parameters<Passkey['use']>[1] = {}) {
  return passPasskey(session, passkey.use(await askForPasskey(session), wishes))
}

describe('a passkey', () => {
  test('is enrolled at the first sign-in, and the token is another from then on', async () => {
    const { session } = await service.somebody()
    const whole = await enrol(session, aSoftwarePasskey())
    expect([await roleOf(whole), await roleOf(session)]).toEqual(['specialist', null])
    expect(await readFactors(session)).toBeNull()
    expect(await readFactors(whole)).toMatchObject({ isHalf: false, passkeys: 1 })
  })

  test('signs its holder in, under another token', async () => {
    const { passkey, half } = await halfWithPasskey()
    expect(await roleOf(half)).toBeNull()
    const token = await use(half, passkey)
    expect([await roleOf({ ...half, token }), await roleOf(half)]).toEqual(['specialist', null])
  })

  test('may be one of several, each asked for, each known by its name', async () => {
    const { email, passkey, whole } = await halfWithPasskey()
    const second = aSoftwarePasskey()
    const both = await enrol(whole, second, 'Key on my ring')
    expect((await inSession(both, ownPasskeys)).map(({ name }) => name)).toEqual(['Work phone', 'Key on my ring'])
    expect((await askForPasskey(both)).allowCredentials).toHaveLength(2)
    for (const one of [passkey, second]) expect(await outcome(use(await service.signIn(email), one))).toBe('passed')
  })

  test('is added once, and belongs to one account', async () => {
    const { passkey } = await halfWithPasskey()
    const { session } = await service.somebody()
    expect(await outcome(enrol(session, passkey))).toBe('CONFLICT')
  })
})

describe('is refused', () => {
  test.each([
    ['made on another site', { origin: 'https://elsewhere.example' }],
    ['bound to another host', { host: 'elsewhere.example' }],
    ['answering another challenge', { challenge: 'aW52ZW50ZWQ' }],
    ['without anybody there', { flags: 0 }],
  ])('one %s', async (_what, wishes) => {
    const { passkey, half } = await halfWithPasskey()
    expect(await outcome(use(half, passkey, wishes))).toBe('INVALID')
    expect(await roleOf(half)).toBeNull()
    const { session } = await service.somebody()
    const made = aSoftwarePasskey().make(await askForNewPasskey(session), 'flags' in wishes ? { flags: 0x40 } : wishes)
    expect(await outcome(enrolPasskey(session, made, 'A passkey'))).toBe('INVALID')
    expect(await readFactors(session)).toMatchObject({ passkeys: 0, isHalf: true })
  })

  test('one of somebody else, and one that is nobody’s', async () => {
    const [{ half }, { passkey }] = [await halfWithPasskey(), await halfWithPasskey()]
    for (const one of [passkey, aSoftwarePasskey()]) expect(await outcome(use(half, one))).toBe('INVALID')
  })

  test('an answer given twice, and one to a challenge of another session', async () => {
    const { email, passkey, half } = await halfWithPasskey()
    const answer = passkey.use(await askForPasskey(half))
    const other = await service.signIn(email)
    await askForPasskey(other)
    expect(await outcome(passPasskey(other, answer))).toBe('INVALID')
    const token = await passPasskey(half, answer)
    expect(await outcome(passPasskey({ ...half, token }, answer))).toBe('INVALID')
    expect(await outcome(passPasskey(half, answer))).toBe('INVALID')
  })

  test('a challenge after one wrong answer, and after five minutes', async () => {
    const { passkey, half } = await halfWithPasskey()
    const asked = await askForPasskey(half)
    expect(await outcome(passPasskey(half, aSoftwarePasskey().use(asked)))).toBe('INVALID')
    expect(await outcome(passPasskey(half, passkey.use(asked)))).toBe('INVALID')
    const late = await askForPasskey(half)
    await service.superuser.query(`update account.sessions set challenged_at = challenged_at - interval '6 minutes'`)
    expect(await outcome(passPasskey(half, passkey.use(late)))).toBe('INVALID')
  })

  test('a count that stays or goes back, as that of a copied key does', async () => {
    const { email, passkey, half } = await halfWithPasskey()
    expect(await outcome(use(half, passkey, { signCount: 9 }))).toBe('passed')
    for (const signCount of [9, 8, 0])
      expect(await outcome(use(await service.signIn(email), passkey, { signCount }))).toBe('INVALID')
    expect(await outcome(use(await service.signIn(email), passkey, { signCount: 10 }))).toBe('passed')
  })

  test('a right one after five wrong ones', async () => {
    const { passkey, half } = await halfWithPasskey()
    for (let tried = 0; tried < 5; tried++) expect(await outcome(use(half, aSoftwarePasskey()))).toBe('INVALID')
    expect(await outcome(use(half, passkey))).toBe('INVALID')
  })
})

test('a passkey that counts nothing works each time', async () => {
  const { email, passkey, half } = await halfWithPasskey()
  expect(await outcome(use(half, passkey, { signCount: 0 }))).toBe('passed')
  expect(await outcome(use(await service.signIn(email), passkey, { signCount: 0 }))).toBe('passed')
})

test('what a browser says is read without what it need not say', () => {
  const passkey = aSoftwarePasskey()
  const used = { ...passkey.use({ challenge: 'YQ' }), authenticatorAttachment: 'platform' }
  expect(passkeyAnswerInput.parse({ answer: JSON.stringify(used) }).answer.id).toBe(used.id)
  const made = passkey.make({ challenge: 'YQ' })
  expect(newPasskeyInput.parse({ name: ' Work phone ', answer: JSON.stringify(made) })).toMatchObject({
    name: 'Work phone',
  })
  expect(newPasskeyInput.parse({ name: ' ', answer: JSON.stringify(made) })).toMatchObject({ name: 'Passkey' })
  for (const answer of ['', '{', '[]', '{"id":"a"}', 'null'])
    expect([answer, passkeyAnswerInput.safeParse({ answer }).success]).toEqual([answer, false])
})

import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import { saltOfLink, spendLink } from '@/db/queries/links'
import type { SignInSurface } from '@/db/queries/sign-in'
import { aSession, anAccount } from '@/db/testing/makers'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { linkToken, linkTokenHash } from '../vault/link-token'
import { vault } from '../vault/vault'
import { choosePassword } from './choose-password'
import { lookAtLink } from './look-at-link'
import { requestReset } from './request-reset'
import { signInWithPassword } from './sign-in'

let service: CaseworkService
beforeAll(async () => {
  service = await aCaseworkService()
})
afterAll(() => service.close())

const sql = async (text: string, values: unknown[]) => (await service.database.superuser.query(text, values)).rows
const password = 'three plain words'

type LinkWishes = {
  role?: 'officer' | 'specialist'
  expires?: string
  used?: boolean
  revoked?: boolean
  disabled?: boolean
}

/** An account, and the token of a link of its. */
async function aLink({ role = 'officer', expires = '1 day', used, revoked, disabled }: LinkWishes = {}) {
  const account = await anAccount(service.database.superuser, { role, disabled })
  const id = randomUUID()
  const token = linkToken(vault(), id)
  await sql(
    `insert into account.links values ($1, $2, 'invitation', $3, now(), now() + $4::interval,
       case when $5 then now() end, case when $6 then now() end)`,
    [id, account.id, linkTokenHash(token), expires, used ?? false, revoked ?? false],
  )
  return { ...account, token }
}

const signsIn = async (email: string) => Boolean(await signInWithPassword(email, password))

describe('a link', () => {
  test.each(['officer', 'specialist'] as const)(
    'lets its holder, %s, choose a password once and sign in with it',
    async (role) => {
      const { email, token } = await aLink({ role })
      expect(await lookAtLink(token)).toMatchObject({ purpose: 'invitation' })
      await choosePassword({ token, password })
      expect(await signsIn(email)).toBe(true)
      expect(await lookAtLink(token)).toBeNull()
      await expect(choosePassword({ token, password: 'another of three words' })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
      expect(await signsIn(email)).toBe(true)
    },
  )

  test('ends every session of its holder, forgets their wrong tries and takes their other links away', async () => {
    const { id, email, token } = await aLink({ role: 'specialist' })
    const other = linkTokenHash('another')
    await sql(`insert into account.links values ($1, $2, 'reset', $3, now(), now() + interval '1 hour')`, [
      randomUUID(),
      id,
      other,
    ])
    const session = await aSession(service.database.superuser, id)
    for (let tried = 0; tried < 11; tried++) await signInWithPassword(email, 'a wrong password')
    await choosePassword({ token, password })
    expect(await as('account', session, async ({ actor }) => actor)).toBeNull()
    expect(await signsIn(email)).toBe(true)
    expect(await lookAtLink('another')).toBeNull()
  })

  test('unknown, used, past its day, withdrawn or of a disabled account is one and the same', async () => {
    const dead = [
      { token: randomBytes(32).toString('base64url') },
      await aLink({ used: true }),
      await aLink({ expires: '-1 second' }),
      await aLink({ revoked: true }),
      await aLink({ disabled: true }),
    ]
    for (const { token } of dead) {
      expect(await lookAtLink(token)).toBeNull()
      await expect(choosePassword({ token, password })).rejects.toThrow('This link does not work any more')
      for (const side of ['intake', 'account'] as const) {
        const hash = linkTokenHash(token)
        expect(await as(side, 'nobody', ({ tx }) => saltOfLink(tx, side, hash))).toHaveLength(16)
        expect(await as(side, 'nobody', ({ tx }) => spendLink(tx, side, hash, randomBytes(32)))).toBe(false)
      }
    }
  })

  test('of the other side of the wall opens nothing', async () => {
    const tries: [SignInSurface, 'officer' | 'specialist'][] = [
      ['account', 'officer'],
      ['intake', 'specialist'],
    ]
    for (const [side, role] of tries) {
      const { id, token } = await aLink({ role })
      const before = await sql('select password_verifier from account.accounts where id = $1', [id])
      expect(await as(side, 'nobody', ({ tx }) => spendLink(tx, side, linkTokenHash(token), randomBytes(32)))).toBe(
        false,
      )
      expect(await sql('select password_verifier from account.accounts where id = $1', [id])).toEqual(before)
    }
  })

  test('used twice at the same moment sets one password', async () => {
    const { email, token } = await aLink()
    const both = await Promise.allSettled([1, 2].map(() => choosePassword({ token, password })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await signsIn(email)).toBe(true)
  })

  test.each(['short words', 'aaaaaaaaaaaaaaa', 'password1234', 'A OFFICER a officer'])(
    'takes no weak password: %s',
    async (weak) => {
      const { token } = await aLink()
      await expect(choosePassword({ token, password: weak })).rejects.toMatchObject({ code: 'INVALID' })
      expect(await lookAtLink(token)).not.toBeNull()
    },
  )
})

describe('a forgotten password', () => {
  const outbox = (id: string) =>
    sql(`select template, link_id from mail.outbox where account_id = $1 order by made_at`, [id])
  const tokenOf = ({ link_id }: { link_id: string }) => linkToken(vault(), link_id)

  test.each(['officer', 'practice_lead'] as const)(
    'puts a link in the mail of %s, which works for an hour',
    async (role) => {
      const { id, email } = await anAccount(service.database.superuser, { role })
      await requestReset(email.toUpperCase())
      const [mail, ...more] = await outbox(id)
      expect([mail.template, more]).toEqual(['reset', []])
      const link = await lookAtLink(tokenOf(mail))
      expect(link!.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(60 * 60_000)
      await choosePassword({ token: tokenOf(mail), password })
      expect(await signsIn(email)).toBe(true)
    },
  )

  test('is sent three times an hour and no more, and the newest link alone works', async () => {
    const { id, email } = await anAccount(service.database.superuser)
    for (let asked = 0; asked < 5; asked++) await requestReset(email)
    const mails = await outbox(id)
    expect(mails).toHaveLength(3)
    const live = await Promise.all(mails.map(async (mail) => Boolean(await lookAtLink(tokenOf(mail)))))
    expect(live).toEqual([false, false, true])
    await sql(`update account.reset_requests set last_at = last_at - interval '61 minutes'`, [])
    await requestReset(email)
    expect(await outbox(id)).toHaveLength(4)
  })

  test('of an unknown, a disabled, an invited account, or one of an organisation’s own sign-in, sends nothing', async () => {
    const { superuser } = service.database
    const disabled = await anAccount(superuser, { disabled: true })
    const [invited, elsewhere] = [await anAccount(superuser), await anAccount(superuser)]
    await sql('update account.accounts set password_verifier = null where id = $1', [invited.id])
    await sql(`update account.accounts set signs_in_with = 'organisation' where id = $1`, [elsewhere.id])
    const before = await sql('select count(*) from mail.outbox', [])
    for (const email of ['nobody@divert.example', disabled.email, invited.email, elsewhere.email])
      await requestReset(email)
    expect(await sql('select count(*) from mail.outbox', [])).toEqual(before)
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as } from './as'
import { openSession } from './queries/sign-in'
import { testDatabase, type TestDatabase } from './testing/database'
import { anAccount, aService } from './testing/makers'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await aService(database.superuser)
})
afterAll(() => database.close())

describe('signing in on a device', () => {
  const mails = async (id: string) =>
    (await database.superuser.query('select template, detail from mail.outbox where account_id = $1', [id])).rows

  async function aSigner(role: 'specialist' | 'officer') {
    const { id, email, passwordKey } = await anAccount(database.superuser, { role })
    const side = role === 'officer' ? 'intake' : 'account'
    return {
      id,
      on: (device: string, key = passwordKey) =>
        as(side, 'nobody', ({ tx }) => openSession(tx, side, { email, key, token: randomUUID(), device })),
    }
  }

  test.each(['specialist', 'officer'] as const)(
    'that is new to a %s puts one mail in; the first of all puts none',
    async (role) => {
      const signer = await aSigner(role)
      await signer.on('Chrome on Windows')
      await signer.on('Chrome on Windows')
      expect(await mails(signer.id)).toEqual([])
      await signer.on('Safari on iPhone')
      await signer.on('Safari on iPhone')
      expect(await mails(signer.id)).toEqual([{ template: 'new_device', detail: { device: 'Safari on iPhone' } }])
    },
  )

  test('that was last used more than 90 days ago is new again', async () => {
    const signer = await aSigner('specialist')
    await signer.on('Chrome on Windows')
    await database.superuser.query(
      `update account.sessions set last_seen_at = now() - interval '91 days' where account_id = $1`,
      [signer.id],
    )
    await signer.on('Chrome on Windows')
    expect(await mails(signer.id)).toHaveLength(1)
  })

  test('with a wrong password puts nothing in', async () => {
    const signer = await aSigner('specialist')
    await signer.on('Chrome on Windows')
    expect(await signer.on('Safari on iPhone', Buffer.alloc(32))).toBe(false)
    expect(await mails(signer.id)).toEqual([])
  })
})

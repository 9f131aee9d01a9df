import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { testDatabase } from '@/db/testing/database'
import { aService, anAccount } from '@/db/testing/makers'
import { linkToken, linkTokenHash } from '../vault/link-token'
import { aKeyRing } from '../vault/testing/a-key-ring'
import { vault } from '../vault/vault'

/** A database with people in it, a key ring, and mail that can be put in as the rooms put it in. */
export async function aMailService() {
  process.env.AUTH_SECRET ??= 'a secret of thirty-two characters'
  process.env.DIVERT_KEYS_DIR = aKeyRing().dir
  const database = await testDatabase()
  const { superuser } = database
  await aService(superuser)

  async function put(template: string, accountId: string, linkId: string | null = null, detail: object = {}) {
    await superuser.query('select mail.put($1, $2, $3, $4)', [template, accountId, linkId, detail])
    const { rows } = await superuser.query<{ id: string }>(
      'select id from mail.outbox where account_id = $1 order by made_at desc limit 1',
      [accountId],
    )
    return rows[0]!.id
  }

  /** graphile-worker says that it is done before it has noted what became of its last job. */
  const settled = () =>
    vi.waitFor(async () => {
      const { rows } = await superuser.query('select from jobs._private_jobs where locked_at is not null')
      expect(rows).toEqual([])
    }, 10_000)

  return {
    database,
    put,
    account: (wishes: Parameters<typeof anAccount>[1] = {}) => anAccount(superuser, wishes),
    /** An invitation that was put in, and the secret part of its address. */
    async invitation(accountId: string, expires = '7 days') {
      const linkId = randomUUID()
      const token = linkToken(vault(), linkId)
      await superuser.query(
        `insert into account.links (id, account_id, purpose, token_hash, made_at, expires_at)
         values ($1, $2, 'invitation', $3, now(), now() + $4::interval)`,
        [linkId, accountId, linkTokenHash(token), expires],
      )
      return { id: await put('invitation', accountId, linkId), linkId, token }
    },
    async outbox(id: string) {
      const { rows } = await superuser.query<Record<string, unknown>>('select * from mail.outbox where id = $1', [id])
      return rows[0]!
    },
    async jobs() {
      await settled()
      const { rows } = await superuser.query<Record<string, unknown>>('select * from jobs._private_jobs order by id')
      return rows
    },
    /** The pause before the next try is over. */
    async becomesDue() {
      await settled()
      await superuser.query('update jobs._private_jobs set run_at = now()')
    },
    close: () => database.close(),
  }
}

export type MailService = Awaited<ReturnType<typeof aMailService>>

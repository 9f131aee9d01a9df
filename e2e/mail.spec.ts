import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { lookInside } from '../db/testing/look-inside'
import { linkToken, linkTokenHash } from '../lib/vault/link-token'
import { ringFromFolder } from '../lib/vault/vault'
import { expectAccessible } from './accessible'
import { desk, expect, phone, test } from './fixtures'
import { running } from './running'

/** Puts an invitation in, as the transaction that makes an account does; gives its address. */
async function invite(email: string): Promise<string> {
  const superuser = lookInside(running.data)
  const linkId = randomUUID()
  const token = linkToken(ringFromFolder(join(running.data, 'keys')), linkId)
  const { rows } = await superuser.query<{ id: string }>('select id from account.accounts where email = $1', [email])
  const accountId = rows[0]!.id
  await superuser.query(
    `insert into account.links (id, account_id, purpose, token_hash, made_at, expires_at)
     values ($1, $2, 'invitation', $3, now(), now() + interval '7 days')`,
    [linkId, accountId, linkTokenHash(token)],
  )
  await superuser.query(`select mail.put('invitation', $1, $2, '{}')`, [accountId, linkId])
  await superuser.end()
  return `${running.url}/choose-password/${token}`
}

for (const [size, viewport] of Object.entries({ desk, phone }))
  test(`the demonstration keeps its mail where the sign-in page says, with a link to press: ${size}`, async ({
    visit,
  }) => {
    const address = await invite('partner@divert.example')
    const page = await visit('nobody', { viewport })
    await page.goto('/sign-in')
    await page.getByRole('link', { name: 'demonstration mailbox' }).click()
    const link = page.getByRole('link', { name: address })
    await expect(async () => {
      await page.goto('/mailbox')
      await expect(link).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(link).toHaveAttribute('href', address)
    await expect(page.getByRole('article').filter({ has: link })).toContainText('partner@divert.example')
    await expectAccessible(page)
  })

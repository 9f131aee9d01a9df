import type { Page } from '@playwright/test'
import type pg from 'pg'
import { anAccount } from '../db/testing/makers'
import type { Role } from '../db/words/accounts'
import { passwordKey, passwordVerifier } from '../lib/account/password'

const password = 'lighthouse-marmalade-tram'

type Wishes = {
  sites?: number[]
  teams?: number[]
  /** They have not seen the introduction, and are led to it first. */
  isNew?: boolean
}

/** An account of this test alone, in the running product, that is signed in to on the sign-in page itself. */
export async function ownAccount(superuser: pg.Pool, role: Role, wishes: Wishes = {}) {
  const { id, email } = await anAccount(superuser, { role, name: 'Robin Marsh', ...wishes })
  const { rows } = await superuser.query<{ salt: Buffer }>('select account.salt_of($1) as salt', [email])
  await superuser.query('update account.accounts set password_verifier = $1 where id = $2', [
    passwordVerifier(await passwordKey(password, rows[0]!.salt)),
    id,
  ])
  if (!wishes.isNew)
    await superuser.query('insert into account.preferences (account_id, introduced_at) values ($1, now())', [id])
  return {
    id,
    email,
    async signInOn(page: Page) {
      await page.goto('/sign-in')
      await page.getByLabel('E-mail address').fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.waitForURL((url) => url.pathname !== '/sign-in')
    },
    /** As if nobody had made a request for that long, in any of their sessions. */
    async idleFor(interval: string) {
      await superuser.query(`update account.sessions set last_seen_at = now() - $1::interval where account_id = $2`, [
        interval,
        id,
      ])
    },
  }
}

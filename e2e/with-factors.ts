import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { scratchDatabase } from '../db/testing/scratch-database'
import { urlSetting } from '../db/surface-urls'
import { createAccount } from '../lib/account/create-account'
import { createAccountInput } from '../lib/account/input'
import { codeOfApp } from '../lib/factors/testing/code-of-app'
import { makeKeyRing } from '../lib/vault/make-key-ring'
import { startProcess } from './surface-process'

export const password = 'a right long password'

/** The product as it is before anybody settled anything: every role but officers' needs a second factor. */
export async function startWithFactors() {
  const database = await scratchDatabase()
  const keys = join(database.temporary, 'keys')
  makeKeyRing(keys, new Date())
  const surfaces = ['account', 'casework', 'insight', 'admin', 'intake', 'opener'] as const
  const urls = Object.fromEntries(surfaces.map((surface) => [urlSetting(surface), database.urls[surface]]))
  const secret = 'a process that asks for a second factor'
  const product = await startProcess({ ...urls, DIVERT_KEYS_DIR: keys, AUTH_SECRET: secret })
  let made = 0
  return {
    url: product.url,
    superuser: database.superuser,
    /** Somebody in Camden with no second factor yet; their address. `isNew`: nor have they seen the introduction. */
    async add(role = 'specialist', { isNew = false } = {}) {
      const email = `somebody-${made++}@divert.example`
      const given = { email, name: `A ${role}`, role, organisation: 'DIVERT', siteNames: ['Camden'], password }
      await createAccount(createAccountInput.parse(given), {
        setupUrl: database.setupUrl,
        makeSites: true,
        now: new Date(),
      })
      if (!isNew)
        await database.superuser.query(
          'insert into account.preferences (account_id, introduced_at) select id, now() from account.accounts where email = $1',
          [email],
        )
      return email
    },
    /** As if eleven minutes had passed since anybody proved who they are. */
    async letProofsGrowOld() {
      await database.superuser.query(`update account.sessions set proven_at = proven_at - interval '11 minutes'`)
    },
    async stop() {
      await product.stop()
      await database.close()
    },
  }
}

export type WithFactors = Awaited<ReturnType<typeof startWithFactors>>

/** The key that a page shows to be typed into an app. */
export async function keyOn(page: Page): Promise<Buffer> {
  const key = await page.locator('b.select-all').textContent()
  const bits = [...key!.replaceAll(' ', '')]
    .map((symbol) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(symbol).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
}

/** What an app with that key shows, by default of the step that comes next: later than any that was used, and taken already. */
export const codeOf = (key: Buffer, secondsFromNow = 30) => codeOfApp(key, new Date(Date.now() + secondsFromNow * 1000))

/** An authenticator that answers by itself, as a phone does whose owner always agrees. */
export async function plugInPasskey(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

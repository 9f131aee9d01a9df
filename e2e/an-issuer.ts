import { join } from 'node:path'
import { OAuth2Server } from 'oauth2-mock-server'
import { createAccount } from '../lib/account/create-account'
import { createAccountInput } from '../lib/account/input'
import { makeKeyRing } from '../lib/vault/make-key-ring'
import { scratchDatabase } from '../db/testing/scratch-database'
import { urlSetting } from '../db/surface-urls'
import { startProcess } from './surface-process'

export const clientId = 'divert'

/** An organisation's own sign-in on loopback, and a product that trusts it, with one specialist of Camden. */
export async function startWithIssuer() {
  const database = await scratchDatabase()
  const issuer = new OAuth2Server()
  await issuer.issuer.keys.generate('RS256')
  await issuer.start(0, 'localhost')
  const keys = join(database.temporary, 'keys')
  makeKeyRing(keys, new Date())
  await createAccount(
    createAccountInput.parse({
      email: 'amina@divert.example',
      name: 'Amina Yusuf',
      role: 'specialist',
      organisation: 'DIVERT',
      siteNames: ['Camden'],
      password: 'a right long password',
    }),
    { setupUrl: database.setupUrl, makeSites: true, now: new Date() },
  )
  await database.superuser.query(`update account.accounts set signs_in_with = 'organisation', password_verifier = null`)
  const product = await startProcess({
    ...Object.fromEntries(
      (['account', 'casework', 'insight', 'admin'] as const).map((surface) => [
        urlSetting(surface),
        database.urls[surface],
      ]),
    ),
    DIVERT_KEYS_DIR: keys,
    AUTH_SECRET: 'a secret of the process that trusts an issuer',
    DIVERT_OIDC_ISSUER: issuer.issuer.url!,
    DIVERT_OIDC_CLIENT_ID: clientId,
    DIVERT_OIDC_CLIENT_SECRET: 'the issuer and we know it',
    DIVERT_OIDC_NAME: 'Camden Council',
  })
  return {
    issuer,
    product,
    superuser: database.superuser,
    /** What the issuer vouches for from now on. `changed` is put over everything that it would say of itself. */
    vouchFor(person: { sub: string; email: string }, changed: Record<string, unknown> = {}) {
      issuer.service.removeAllListeners('beforeTokenSigning')
      issuer.service.on('beforeTokenSigning', (token: { payload: Record<string, unknown> }) => {
        Object.assign(token.payload, person, changed)
      })
    },
    /** A logout token as the issuer signs it. */
    logoutToken: (about: Record<string, unknown>) =>
      issuer.issuer.buildToken({
        scopesOrTransform: (_header, payload) => {
          Object.assign(payload, {
            aud: clientId,
            events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
            ...about,
          })
        },
      }),
    async stop() {
      await product.stop()
      if (issuer.listening) await issuer.stop()
      await database.close()
    },
  }
}

export type WithIssuer = Awaited<ReturnType<typeof startWithIssuer>>

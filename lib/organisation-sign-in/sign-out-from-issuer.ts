import { createRemoteJWKSet, jwtVerify } from 'jose'
import { z } from 'zod'
import { as } from '@/db/as'
import { closeIssuerSessions } from '@/db/queries/issuer'
import { signInSides } from '../account/sign-in-sides'
import { explained } from '../database-answers'
import { issuerClient } from './issuer-client'
import { organisationSignIn } from './settings'

const event = 'http://schemas.openid.net/event/backchannel-logout'
const longest = '2 minutes'

const logoutToken = z
  .object({
    iss: z.string(),
    sub: z.string().optional(),
    sid: z.string().optional(),
    events: z.object({ [event]: z.object({}) }),
    nonce: z.undefined().optional(),
  })
  .refine(({ sub, sid }) => sub ?? sid)

/**
 * Ends here what was ended at the issuer: the session its signed token names, or all of its subject's (OpenID Connect
 * Back-Channel Logout 1.0, section 2.6).
 * @throws for a token that the issuer did not sign for us just now.
 */
export async function signOutFromIssuer(token: string): Promise<void> {
  const client = await issuerClient()
  const { jwks_uri: keys, issuer } = client.serverMetadata()
  if (!keys) throw new Error('The issuer publishes no keys')
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
    issuer,
    audience: organisationSignIn()!.clientId,
    maxTokenAge: longest,
  })
  const { iss, sub, sid } = logoutToken.parse(payload)
  await closeAll({ issuer: iss, subject: sub ?? null, issuerSession: sid ?? null })
}

/** The same by the browser's own visit (OpenID Connect Front-Channel Logout 1.0): only the session that is named ends. */
export async function signOutByVisit(issuer: string, issuerSession: string): Promise<void> {
  const client = await issuerClient()
  if (issuer !== client.serverMetadata().issuer) throw new Error('Another issuer')
  await closeAll({ issuer, subject: null, issuerSession })
}

function closeAll(ended: Parameters<typeof closeIssuerSessions>[2]) {
  return explained(async () => {
    for (const side of signInSides()) {
      await as(side, 'nobody', ({ tx }) => closeIssuerSessions(tx, side, ended))
    }
  })
}

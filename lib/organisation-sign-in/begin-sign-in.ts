import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { env } from '../env'
import { issuerClient } from './issuer-client'
import { rememberStarted } from './started-cookie'

/** Where the issuer sends people back to; to be registered there, letter by letter. */
export function returnAddress(): URL {
  return new URL('/sign-in/organisation/callback', env().DIVERT_ORIGIN)
}

/**
 * Begins a sign-in with the organisation, and says where the browser goes: code flow with PKCE (RFC 7636), state and nonce.
 * @throws as `issuerClient` does.
 */
export async function beginSignIn(): Promise<URL> {
  const client = await issuerClient()
  const started = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
  await rememberStarted(started)
  return buildAuthorizationUrl(client, {
    redirect_uri: returnAddress().href,
    scope: 'openid email',
    state: started.state,
    nonce: started.nonce,
    code_challenge: await calculatePKCECodeChallenge(started.verifier),
    code_challenge_method: 'S256',
  })
}

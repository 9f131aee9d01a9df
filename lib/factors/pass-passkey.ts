import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
} from '@simplewebauthn/server'
import { askChallenge, ownPasskeys, takeChallenge, type Passkey } from '@/db/queries/factors'
import { inSession, type FactorSession } from './factor-session'
import { prove } from './prove'
import { relyingParty } from './relying-party'

/** What the browser is asked for: a signature by one of the holder's own passkeys, within five minutes. */
export function askForPasskey(session: FactorSession) {
  return inSession(session, async (tx, side) => {
    const passkeys = await ownPasskeys(tx, side)
    const options = await generateAuthenticationOptions({
      rpID: relyingParty().id,
      userVerification: 'preferred',
      allowCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    })
    await askChallenge(tx, side, options.challenge)
    return options
  })
}

export function passPasskey(session: FactorSession, response: AuthenticationResponseJSON): Promise<string> {
  return prove(session, null, async () => {
    const [challenge, passkeys] = await inSession(session, async (tx, side) => [
      await takeChallenge(tx, side),
      await ownPasskeys(tx, side),
    ])
    const passkey = passkeys.find(({ credentialId }) => credentialId === response.id)
    if (!challenge || !passkey) return null
    const signCount = await signedCount(response, challenge, passkey)
    return signCount === null ? null : { passkeyId: passkey.id, signCount }
  })
}

/** The count that came with a right signature, or null. That the count rises is for the database to say. */
async function signedCount(response: AuthenticationResponseJSON, challenge: string, passkey: Passkey) {
  const { id, origin } = relyingParty()
  const { credentialId, publicKey, transports } = passkey
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: 0, transports },
      requireUserVerification: false,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}

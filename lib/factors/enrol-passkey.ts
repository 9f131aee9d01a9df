import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
} from '@simplewebauthn/server'
import {
  askChallenge,
  enrolPasskey as storePasskey,
  ownFactors,
  ownPasskeys,
  takeChallenge,
} from '@/db/queries/factors'
import { AppError } from '../errors'
import { drawToken, inSession, type FactorSession } from './factor-session'
import { relyingParty } from './relying-party'

const notAdded = 'That passkey was not added. Try again.'

/** What the browser is asked to make, within five minutes. */
export function askForNewPasskey(session: FactorSession) {
  return inSession(session, async (tx, side) => {
    const holder = await ownFactors(tx, side)
    if (!holder) throw new AppError('SIGNED_OUT', 'Sign in to go on')
    const passkeys = await ownPasskeys(tx, side)
    const { id, name } = relyingParty()
    const options = await generateRegistrationOptions({
      rpID: id,
      rpName: name,
      userID: new TextEncoder().encode(holder.id),
      userName: holder.email,
      userDisplayName: holder.name,
      attestationType: 'none',
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
      excludeCredentials: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    })
    await askChallenge(tx, side, options.challenge)
    return options
  })
}

/** Gives the session's new token. @throws AppError INVALID for what does not answer what was asked; CONFLICT for one that is there. */
export async function enrolPasskey(session: FactorSession, response: RegistrationResponseJSON, name: string) {
  const challenge = await inSession(session, takeChallenge)
  const { registrationInfo } = challenge ? await verified(response, challenge) : {}
  if (!registrationInfo) throw new AppError('INVALID', notAdded)
  const { id, publicKey, counter, transports } = registrationInfo.credential
  const token = drawToken()
  const passkey = {
    credentialId: id,
    publicKey: Buffer.from(publicKey),
    signCount: counter,
    transports: transports ?? [],
    name,
  }
  const added = await inSession(session, (tx, side) => storePasskey(tx, side, passkey, token))
  if (!added) throw new AppError('INVALID', 'You have 20 passkeys. Remove one that you do not use first.')
  return token
}

async function verified(
  response: RegistrationResponseJSON,
  challenge: string,
): Promise<Partial<VerifiedRegistrationResponse>> {
  const { id, origin } = relyingParty()
  try {
    return await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
    })
  } catch {
    return {}
  }
}

import {
  allowInsecureRequests,
  ClientSecretPost,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
} from 'openid-client'
import { AppError } from '../errors'
import { isOnThisMachine, organisationSignIn } from './settings'

/** Whole hours, after which what the issuer says about itself is asked again. */
const freshFor = 60 * 60 * 1000
const secondsToAnswer = 5

let known: { at: number; client: Promise<Configuration> } | undefined

/**
 * What is needed to talk to the issuer, from its own description (OpenID Connect Discovery 1.0). Its signature on what it
 * vouches for is checked against its published keys, beside the encrypted connection.
 * @throws AppError OFF where no issuer is set; whatever the connection says when it does not answer.
 */
export async function issuerClient(now = Date.now()): Promise<Configuration> {
  const settings = organisationSignIn()
  if (!settings) throw new AppError('OFF', 'Nobody signs in with their organisation at this address')
  if (!known || now - known.at > freshFor) known = { at: now, client: discovered(settings) }
  const asked = known
  return asked.client.catch((error: unknown) => {
    if (known === asked) known = undefined
    throw error
  })
}

function discovered({ issuer, clientId, clientSecret }: NonNullable<ReturnType<typeof organisationSignIn>>) {
  return discovery(issuer, clientId, undefined, ClientSecretPost(clientSecret), {
    execute: [enableNonRepudiationChecks, ...(isOnThisMachine(issuer) ? [allowInsecureRequests] : [])],
    timeout: secondsToAnswer,
  })
}

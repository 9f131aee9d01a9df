import { env } from '../env'

export type OrganisationSignIn = { issuer: URL; clientId: string; clientSecret: string; name: string }

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * The issuer that this process lets people sign in with; null where none is set.
 * @throws where only a part of it is set, or the issuer is reached without encryption and is not on this machine.
 */
export function organisationSignIn(): OrganisationSignIn | null {
  const { DIVERT_OIDC_ISSUER, DIVERT_OIDC_CLIENT_ID, DIVERT_OIDC_CLIENT_SECRET, DIVERT_OIDC_NAME } = env()
  const given = [DIVERT_OIDC_ISSUER, DIVERT_OIDC_CLIENT_ID, DIVERT_OIDC_CLIENT_SECRET].filter(Boolean)
  if (given.length === 0) return null
  if (!DIVERT_OIDC_ISSUER || !DIVERT_OIDC_CLIENT_ID || !DIVERT_OIDC_CLIENT_SECRET)
    throw new Error(
      'Settings to put right: DIVERT_OIDC_ISSUER, DIVERT_OIDC_CLIENT_ID and DIVERT_OIDC_CLIENT_SECRET go together',
    )
  const issuer = new URL(DIVERT_OIDC_ISSUER)
  if (issuer.protocol !== 'https:' && !isOnThisMachine(issuer))
    throw new Error('Settings to put right: DIVERT_OIDC_ISSUER must be an https address')
  return { issuer, clientId: DIVERT_OIDC_CLIENT_ID, clientSecret: DIVERT_OIDC_CLIENT_SECRET, name: DIVERT_OIDC_NAME }
}

export function isOnThisMachine({ hostname }: URL): boolean {
  return loopback.includes(hostname)
}

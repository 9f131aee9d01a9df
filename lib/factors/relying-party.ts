import { env } from '../env'

/** Whose passkeys these are: the portal's host, and the one origin on which one may be used. */
export function relyingParty() {
  const { origin, hostname } = new URL(env().DIVERT_ORIGIN)
  return { origin, id: hostname, name: 'DIVERT' }
}

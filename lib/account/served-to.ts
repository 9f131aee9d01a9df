import type { Surface } from '@/db/login-roles'
import { servedSurfaces } from '@/db/pools'

const staffSurfaces: readonly Surface[] = ['account', 'admin', 'casework', 'insight']

/** True of a process on the officers' side of the wall, which serves nothing to staff. */
export function servesOfficersAlone(): boolean {
  const served = servedSurfaces()
  return served.includes('intake') && !served.some((surface) => staffSurfaces.includes(surface))
}

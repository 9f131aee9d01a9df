import { servedSurfaces } from '@/db/pools'
import type { SignInSurface } from '@/db/queries/sign-in'

const sides: readonly SignInSurface[] = ['intake', 'account']

/** The sides of the wall on which somebody can sign in at this process; none where it serves neither. */
export function signInSides(): SignInSurface[] {
  return sides.filter((side) => servedSurfaces().includes(side))
}

import type { LinkPurpose, Role, WayToSignIn } from '@/db/words/accounts'

export type { LinkPurpose, WayToSignIn }

export const wayLabels: Record<WayToSignIn, string> = {
  password: 'A password of their own',
  organisation: 'Their organisation’s own sign-in',
}

/** Days that a link waits to be used. */
export const daysOfLink: Record<LinkPurpose, number> = { invitation: 7, reset: 1 }

/** Whose work is in teams. */
export const worksInTeams = (role: Role) => role === 'specialist' || role === 'practice_lead'

/** Whose work is at sites: everybody else sees all of the service, or none of it. */
export const worksAtSites = (role: Role) => role !== 'administrator' && role !== 'partner'

type SentLink = { expiresAt: Date; usedAt: Date | null; revokedAt: Date | null }

/** What became of a link. */
export function linkState({ expiresAt, usedAt, revokedAt }: SentLink, now: Date) {
  if (usedAt) return 'used'
  if (revokedAt) return 'withdrawn'
  return expiresAt > now ? 'waiting' : 'expired'
}

/** What a row of a file of officers says, and where it stood. */
export type OfficerRow = { line: number; name: string; email: string; organisation: string; site: string }
/** A row that cannot be used, as it stood, and why. */
export type BadRow = { line: number; text: string; reasons: string[] }

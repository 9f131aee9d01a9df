import type { OrganisationKind } from '@/db/words/accounts'
import type { Fact } from '../settings/setting-words'

export type { Fact }

/** One change in words. */
export type ChangeWords = {
  /** What it is about: "Sam Reed", "Site: Camden". */
  subject: string
  facts: Fact[]
}

export const organisationKindLabels: Record<OrganisationKind, string> = {
  service: 'The service itself',
  police: 'Police',
  partner: 'Partner organisation',
  other: 'Something else',
}

/** "Role: Officer → Administrator" */
export function factSentence({ label, before, after }: Fact): string {
  if (before === null) return `${label}: ${after ?? ''}`
  return after === null ? `${label}: ${before} → nothing` : `${label}: ${before} → ${after}`
}

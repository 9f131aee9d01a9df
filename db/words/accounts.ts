export const roles = ['officer', 'specialist', 'practice_lead', 'figures_manager', 'partner', 'administrator'] as const
export type Role = (typeof roles)[number]

export const waysToSignIn = ['password', 'organisation'] as const
export type WayToSignIn = (typeof waysToSignIn)[number]

/** What a link sent to an account's address is for. */
export const linkPurposes = ['invitation', 'reset'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export const organisationKinds = ['service', 'police', 'partner', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** Invited: no password chosen yet. */
export const accountStates = ['invited', 'active', 'disabled'] as const
export type AccountState = (typeof accountStates)[number]

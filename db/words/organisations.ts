/** Who employs the person behind an account. "Officer" is a role; this says whose officer. */
export const organisationTypes = ['police', 'programme', 'partner', 'council'] as const
export type OrganisationType = (typeof organisationTypes)[number]

export const selfDefinedSource = 'Home Office self-defined ethnicity, 18+1 codes (2011 census categories)'

export const selfDefinedEthnicities = [
  'W1',
  'W2',
  'W3',
  'W9',
  'M1',
  'M2',
  'M3',
  'M9',
  'A1',
  'A2',
  'A3',
  'A4',
  'A9',
  'B1',
  'B2',
  'B9',
  'O2',
  'O9',
  'NS',
] as const
export type SelfDefinedEthnicity = (typeof selfDefinedEthnicities)[number]

/** Verify: IC codes as the police use them; not yet checked against a force's own list. */
export const perceivedSource = 'Police identity codes (IC1 to IC6, IC9), to be verified'

/** As perceived by the officer. For aggregate fairness checks only, never shown on a case. */
export const perceivedEthnicities = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC9'] as const
export type PerceivedEthnicity = (typeof perceivedEthnicities)[number]

/** The groups that published figures use. */
export const ethnicityGroups = ['white', 'mixed', 'asian', 'black', 'other', 'not_stated'] as const
export type EthnicityGroup = (typeof ethnicityGroups)[number]

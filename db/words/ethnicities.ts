/** As perceived by the officer. For aggregate fairness checks only, never shown on a case. */
// Police identity codes (IC1 to IC6, IC9); to be verified against a force's own list.
export const perceivedEthnicities = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC9'] as const
export type PerceivedEthnicity = (typeof perceivedEthnicities)[number]

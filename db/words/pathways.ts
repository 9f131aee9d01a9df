/** The pathways that are open. Each is configuration: a new one is a code here and its own rules, never a branch. */
export const pathways = ['community', 'custody'] as const
export type Pathway = (typeof pathways)[number]

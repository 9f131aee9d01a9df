import { z } from 'zod'

export const draftAsked = z.object({ id: z.uuid('Draft not found') })

const values = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** What is inside the seal. */
export const draftInside = z.object({ path: z.string(), values })

/** What a page sends of itself before it goes. As much as a form of ours can hold. */
export const unfinishedInput = z.object({ path: z.string().startsWith('/').max(200), values })

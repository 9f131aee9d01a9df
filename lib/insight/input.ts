import { z } from 'zod'
import { periods } from './model'

export const dashboardInput = z.object({
  period: z.enum(periods).default('this_month'),
  /** A site's number; absent or empty: every site of the manager. */
  site: z
    .literal('')
    .transform(() => undefined)
    .or(z.coerce.number().int().positive().max(2_147_483_647))
    .optional(),
})

/** What an address may ask for; whether it makes sense is for the schema to say. */
export type DashboardAsked = z.input<typeof dashboardInput>

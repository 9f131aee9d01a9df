import { z } from 'zod'

/** A referral form as it was posted; `parseReferral` reads it. Apart from `input.ts`, which a browser loads without full zod. */
export const postedForm = z.record(z.string(), z.unknown())

import { z } from 'zod'
import { boundedText } from './bounded-text'

/** What stands in the table for each kind of setting. Whatever does not fit its shape is as good as not there. */
export const clockShape = z.object({
  workingDays: z.number().int().min(0).max(20),
  closesAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
})

export const listShape = z.object({ codes: z.array(z.string()).min(1) })

export const retentionShape = z.object({ days: z.number().int().min(1).max(36_500) })

export const wordingShape = z.object({
  version: z.string().regex(/^contact-[1-9]\d{0,3}$/),
  /** Each text by its place in the wording, such as `choice.title`. */
  words: z.record(z.string(), boundedText(1_000)),
})

export const particularsShape = z.object({
  /** Who decides why and how personal data is used, and answers for it. */
  controller: z.object({
    name: boundedText(200),
    address: boundedText(300),
    email: z.email(),
    officer: boundedText(200),
  }),
  /** How a young person reaches the team without an account. */
  team: z.object({ phone: boundedText(40), text: boundedText(40), email: z.email() }),
  /** The ground in law for what is done with the data, as the controller has settled it. */
  lawfulBasis: z.array(boundedText(1_000)).min(1),
  accessibilityEmail: z.email(),
  /** Where "Leave now" goes: a page nobody would ask about. */
  quickExit: z.url({ protocol: /^https$/ }),
})

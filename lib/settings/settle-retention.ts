import { z } from 'zod'
import { retentionRules } from '@/db/words/settings'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { settle } from './settle'

const settleRetentionInput = z.object({
  rule: z.enum(retentionRules, 'Choose what it is about'),
  days: z
    .string('Enter the days')
    .trim()
    .regex(/^[1-9]\d{0,4}$/, 'Enter days as a whole number, like 90'),
  fromOn: dayInput,
})

/** How long something is kept, from a day on. */
export const settleRetention = change('settings:change', settleRetentionInput, (context, { rule, days, fromOn }) =>
  settle(context, `retention:${rule}`, fromOn, { days: Number(days) }),
)

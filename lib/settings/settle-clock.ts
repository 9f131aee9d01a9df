import { z } from 'zod'
import { pathways } from '@/db/words/pathways'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { settle } from './settle'

const settleClockInput = z.object({
  pathway: z.enum(pathways, 'Choose which clock'),
  workingDays: z
    .string('Enter the working days')
    .trim()
    .regex(/^(1?\d|20)$/, 'Enter working days as a whole number from 0 to 20'),
  closesAt: z
    .string('Enter a time')
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time, like 17:00'),
  fromOn: dayInput,
})

/** How long the team has for a first contact, for what is received from a day on. What was received before keeps its due time. */
export const settleClock = change('settings:change', settleClockInput, (context, { pathway, workingDays, ...rest }) =>
  settle(context, `clock:${pathway}`, rest.fromOn, { workingDays: Number(workingDays), closesAt: rest.closesAt }),
)

import { z } from 'zod'
import { channels, directions, outcomes } from '@/db/words/contacts'
import { cleanText } from '@/lib/clean-text'
import { isDateKey, londonDateKey, londonInstant, type DateKey } from '@/lib/london-time'
import { outcomesOf } from './model'

const text = z.string('Enter this as words').default('')
const dayMessage = 'Enter a date, like 19 11 2026'

/** A day as a date box sends it (2026-11-19) or as people type it (19 11 2026, 19/11/2026); blank is null. */
const optionalDay = text.transform((typed, context): DateKey | null => {
  if (typed.trim() === '') return null
  const parts = /^\s*(\d{1,2})[\s/.-](\d{1,2})[\s/.-](\d{4})\s*$/.exec(typed)
  const key = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed.trim()
  if (isDateKey(key)) return key
  context.addIssue({ code: 'custom', message: dayMessage })
  return z.NEVER
})

const optionalTime = text.transform((typed, context): string | null => {
  const trimmed = typed.trim()
  if (trimmed === '') return null
  const parts = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(trimmed)
  if (parts) return `${parts[1]?.padStart(2, '0')}:${parts[2]}`
  context.addIssue({ code: 'custom', message: 'Enter a time, like 16:30' })
  return z.NEVER
})

const optionalMinutes = text.transform((typed, context): number | null => {
  const trimmed = typed.trim()
  if (trimmed === '') return null
  if (/^\d{1,3}$/.test(trimmed) && Number(trimmed) <= 600) return Number(trimmed)
  context.addIssue({ code: 'custom', message: 'Enter minutes as a whole number from 0 to 600' })
  return z.NEVER
})

export const recordContactInput = z
  .object({
    reference: z.string('Case not found').regex(/^DV-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/, 'Case not found'),
    requestId: z.uuid('This page has lost its number. Send it again'),
    direction: z.enum(directions, 'Choose who got in touch'),
    channel: z.enum(channels, 'Choose how'),
    outcome: z.enum(outcomes, 'Choose what came of it'),
    happenedOn: optionalDay,
    happenedAt: optionalTime,
    minutes: optionalMinutes,
    note: text.transform(cleanText).pipe(z.string().max(2000, 'Use 2,000 characters or fewer')),
    nextChannel: z
      .union([z.enum(channels), z.literal('')], 'Choose how to try next')
      .default('')
      .transform((channel) => channel || null),
    nextOn: optionalDay,
  })
  .superRefine(({ channel, outcome, nextChannel, nextOn }, context) => {
    if (!outcomesOf[channel].includes(outcome)) {
      context.addIssue({
        code: 'custom',
        path: ['outcome'],
        message: 'Choose what came of it: this does not go with how',
      })
    }
    if (nextChannel && !nextOn) {
      context.addIssue({ code: 'custom', path: ['nextOn'], message: `${dayMessage}, for the next try` })
    }
  })

export type RecordContactInput = z.output<typeof recordContactInput>

/**
 * When a contact happened, London time: now where it was left blank, and a day in the past needs its time, since none
 * is made up. What needs the clock is checked here: the past for a contact, today or later for the next try.
 */
export function timeOfContact(
  { happenedOn, happenedAt, nextOn }: Pick<RecordContactInput, 'happenedOn' | 'happenedAt' | 'nextOn'>,
  now: Date,
): { happenedAt: Date } | { errors: Record<string, string> } {
  const today = londonDateKey(now)
  const day = happenedOn ?? today
  const at = happenedAt ? londonInstant(day, happenedAt) : now
  const errors: Record<string, string> = {}
  if (day > today) errors.happenedOn = 'Enter today or a day in the past'
  else if (day < today && !happenedAt) errors.happenedAt = 'Enter a time, like 16:30. Near enough is fine'
  else if (at > now) errors.happenedAt = 'Enter a time that has passed'
  if (nextOn && nextOn < today) errors.nextOn = 'Enter today or a day to come'
  return Object.keys(errors).length > 0 ? { errors } : { happenedAt: at }
}

import { z } from 'zod'
import { everySetting } from '@/db/queries/settings'
import { cleanText } from '../clean-text'
import { wordingVersion } from '../referrals/wording'
import { textsOf } from '../referrals/wording-texts'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { settle } from './settle'
import { readSetting } from './shipped'

const text = z
  .string('Enter the words')
  .transform(cleanText)
  .pipe(z.string().min(1, 'Enter the words').max(1_000, 'Use 1,000 characters or fewer'))

/** A field for each text, named by its place: `choice.title`. */
export const settleWordingInput = z.object({
  ...Object.fromEntries(textsOf().map(([place]) => [place, text])),
  fromOn: dayInput,
})

/**
 * New words for a young person to read, from a day on. Their version's label is drawn here and never given twice to words
 * that were in force, so that a case can say which were read.
 */
export const settleWording = change('settings:change', settleWordingInput, async (context, { fromOn, ...words }) => {
  const rows = (await everySetting(context.tx)).filter(({ key }) => key === 'wording:contact')
  const labels = rows.flatMap(({ value }) => readSetting('wording:contact', value)?.version ?? [])
  const newest = Math.max(...[wordingVersion, ...labels].map((label) => Number(label.split('-')[1])))
  const version = `contact-${newest + 1}`
  return settle(context, 'wording:contact', fromOn, { version, words: words as Record<string, string> })
})

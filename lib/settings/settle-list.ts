import { z } from 'zod'
import { offeredLists } from '@/db/words/settings'
import { AppError } from '../errors'
import { change } from '../use-case'
import { dayInput } from './from-day'
import { lists } from './lists'
import { settle } from './settle'

const settleListInput = z.object({
  list: z.enum(offeredLists, 'Choose which list'),
  codes: z.array(z.string(), 'Leave at least one').min(1, 'Leave at least one'),
  fromOn: dayInput,
})

/** Which answers of a list are offered from a day on. */
export const settleList = change('settings:change', settleListInput, (context, { list, codes, fromOn }) => {
  const known = lists[list].codes.filter((code) => codes.includes(code))
  if (known.length === 0) throw new AppError('INVALID', 'Check what was filled in', { codes: 'Leave at least one' })
  return settle(context, `list:${list}`, fromOn, { codes: known })
})

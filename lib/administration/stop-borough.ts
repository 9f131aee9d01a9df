import { areaRows, endArea } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { todayOrLater } from '../settings/from-day'
import { change } from '../use-case'
import { stopBoroughInput } from './input'

/** The last day on which a borough's referrals are taken; after it the form says that the service is not there. */
export const stopBorough = change('organisation:change', stopBoroughInput, async ({ tx, now }, { area, toOn }) => {
  todayOrLater(toOn, now, 'toOn')
  const current = (await areaRows(tx, area)).findLast((row) => row.toOn === null)
  if (!current || current.fromOn > toOn)
    throw new AppError('INVALID', 'Check what was filled in', { toOn: 'No site has that borough then' })
  await endArea(tx, current, toOn)
  return { result: { siteId: current.siteId }, changed: [] }
})

import { areaRows, endArea, findSite, insertArea } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { formatDate } from '../format'
import { addDays } from '../london-time'
import { boroughLabel } from '../places/model'
import { todayOrLater } from '../settings/from-day'
import { change } from '../use-case'
import { giveBoroughInput } from './input'

const refuse = (message: string): never => {
  throw new AppError('INVALID', 'Check what was filled in', { fromOn: message })
}

/** A borough's referrals go to a site from a day on. Whichever site had it has it until the day before. */
export const giveBorough = change('organisation:change', giveBoroughInput, async ({ tx, now }, given) => {
  const { area, siteId, fromOn } = given
  todayOrLater(fromOn, now)
  const site = await findSite(tx, siteId)
  if (!site || (site.endedOn !== null && site.endedOn <= fromOn))
    throw new AppError('INVALID', 'Check what was filled in', { siteId: 'That site takes nothing new then' })
  const rows = await areaRows(tx, area)
  const later = rows.find((row) => row.fromOn > fromOn)
  if (later) refuse(`${boroughLabel(area)} changes on ${formatDate(later.fromOn)} already. Withdraw that first`)
  const current = rows.find((row) => row.toOn === null || row.toOn >= fromOn)
  if (current?.fromOn === fromOn) refuse(`${boroughLabel(area)} changes on that day already. Choose a later one`)
  if (current?.siteId === siteId && current.toOn === null) refuse(`${boroughLabel(area)} is that site's already`)
  if (current) await endArea(tx, current, addDays(fromOn, -1))
  await insertArea(tx, { area, siteId, fromOn, toOn: null })
  return { result: { siteId }, changed: [] }
})

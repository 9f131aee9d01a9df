import { areaRows, endArea, withdrawArea } from '@/db/queries/organisation'
import { AppError } from '../errors'
import { addDays, londonDateKey } from '../london-time'
import { change } from '../use-case'
import { withdrawBoroughInput } from './input'

/** Takes back a borough's move that is still to come: whichever site had it until the day before keeps it. */
export const withdrawBorough = change(
  'organisation:change',
  withdrawBoroughInput,
  async ({ tx, now }, { area, fromOn }) => {
    if (!(await withdrawArea(tx, area, fromOn, londonDateKey(now))))
      throw new AppError('CONFLICT', 'That is not to come any more')
    const before = (await areaRows(tx, area)).find((row) => row.toOn === addDays(fromOn, -1))
    if (before) await endArea(tx, before, null)
    return { result: { area }, changed: [] }
  },
)

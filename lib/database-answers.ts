import { DatabaseError } from '@/db/database-error'
import { SurfaceOff } from '@/db/pools'
import { AppError } from './errors'
import { log } from './log'

const busy = /^(08|40|53|55P03|57)/

/** Runs `work`, turning what the database refuses into words for people; the log gets the SQLSTATE alone. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SurfaceOff) throw new AppError('OFF', 'This address does not serve that part of the portal')
    if (!(error instanceof DatabaseError)) throw error
    log.warn('database.refused', { code: error.sqlState })
    if (error.sqlState === '42501') throw new AppError('FORBIDDEN', 'This is not part of your work here')
    if (error.sqlState === '23505') throw new AppError('CONFLICT', 'This has been recorded already')
    if (busy.test(error.sqlState))
      throw new AppError('UNAVAILABLE', 'That did not go through. Nothing was changed. Try again.')
    throw error
  }
}

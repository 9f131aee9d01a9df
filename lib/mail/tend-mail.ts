import { as } from '@/db/as'
import { putDigests, tendOutbox } from '@/db/queries/outbox'
import { systemClock, type Clock } from '../clock'
import { log } from '../log'
import { isDigestHour } from './digest-hour'

/** Every ten minutes: settles what a crash left, and once on a working morning puts in the day's counts. */
export async function tendMail(clock: Clock = systemClock): Promise<void> {
  const now = clock()
  const count = await as('worker', 'nobody', async ({ tx }) => {
    const givenBack = await tendOutbox(tx)
    return givenBack + (isDigestHour(now) ? await putDigests(tx, now) : 0)
  })
  if (count > 0) log.info('mail.put_in', { count })
}

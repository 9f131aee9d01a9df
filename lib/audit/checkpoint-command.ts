import { as } from '@/db/as'
import { newestCheckpoint } from '@/db/queries/audit-log'
import { AppError } from '../errors'
import { answer } from './answer'
import { writeKept } from './kept-checkpoint'
import { withLog } from './with-log'

answer(async () => {
  const newest = await withLog(() => as('auditor', 'nobody', ({ tx }) => newestCheckpoint(tx)))
  if (!newest) throw new AppError('NOT_FOUND', 'There is no checkpoint yet: a running service makes one every minute')
  return { lines: [writeKept(newest)], isWell: true }
})

import { parseArgs } from 'node:util'
import { as } from '@/db/as'
import { countSetAside } from '@/db/queries/set-aside'
import { answer, type Answer } from '../audit/answer'
import { systemClock } from '../clock'
import { AppError } from '../errors'
import { formatCount, formatDate } from '../format'
import { envelopeKeyIds } from '../vault/envelope-key-ids'
import type { Ring } from '../vault/vault'
import { openAllAgain } from './open-all-again'
import { repairWords } from './repair-words'
import { withOpener } from './with-opener'

const usage = `npm run repairs [-- again]
          how many referrals are set aside, by day, site and reason; nothing of what is in them
  again   tries each once more; one that opens now is a waiting case, with the day that it came in`

const tries: Record<string, (ring: Ring) => Promise<Answer>> = { '': list, again }

answer(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  if (values.help) return { lines: [usage], isWell: true }
  const [verb = '', ...more] = positionals
  const act = tries[verb]
  if (!act || more.length > 0) throw new AppError('INVALID', usage)
  return withOpener(act)
})

async function list(): Promise<Answer> {
  const found = await as('opener', 'nobody', ({ tx }) => countSetAside(tx))
  const total = found.reduce((sum, { referrals }) => sum + referrals, 0)
  const lines = found.map(
    ({ receivedOn, site, reason, referrals }) =>
      `  ${referrals}  came in ${formatDate(receivedOn)}, ${site}: ${whatIsWrong(reason)}`,
  )
  const then = total > 0 ? ['To try them again now: npm run repairs -- again'] : []
  return { lines: [`Set aside for repair: ${formatCount(total, 'referral')}`, ...lines, ...then], isWell: true }
}

async function again(ring: Ring): Promise<Answer> {
  if (envelopeKeyIds(ring).length === 0)
    throw new AppError('UNAVAILABLE', 'The keys that open referrals are not here: set DIVERT_KEYS_DIR')
  const { opened, openedBefore, stay } = await openAllAgain(ring, systemClock)
  const lines = [
    `Opened, and waiting now: ${formatCount(opened, 'referral')}`,
    ...(openedBefore > 0 ? [`Off the list, because they had come once more and opened: ${openedBefore}`] : []),
    `Still set aside: ${formatCount(
      [...stay.values()].reduce((sum, n) => sum + n, 0),
      'referral',
    )}`,
    ...[...stay].map(([reason, n]) => `  ${n}  ${whatIsWrong(reason)}`),
  ]
  return { lines, isWell: stay.size === 0 }
}

function whatIsWrong(reason: string) {
  return `${repairWords(reason).means} (${reason})`
}

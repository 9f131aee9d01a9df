import { parseArgs } from 'node:util'
import { auditPurposes } from '@/db/words/audit'
import { AppError } from '../errors'
import { formatCount } from '../format'
import { answer } from './answer'
import { exportLog } from './export-log'
import { exportInput } from './input'
import { withLog } from './with-log'

const usage = `npm run audit:export -- --from 2026-11-01 --to 2026-11-30 [--purpose PURPOSE] FILE.csv|FILE.ndjson
  --from, --to       the first and the last day, in London
  --purpose          why: ${auditPurposes.join(', ')}`

const options = {
  from: { type: 'string' },
  to: { type: 'string' },
  purpose: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

answer(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return { lines: [usage], isWell: true }
  const given = exportInput.safeParse({ ...values, file: positionals[0] })
  if (!given.success) throw new AppError('INVALID', given.error.issues.map(({ message }) => message).join('. '))
  const count = await withLog(() => exportLog(given.data))
  return { lines: [`${formatCount(count, 'entry', 'entries')} written to ${given.data.file}`], isWell: true }
})

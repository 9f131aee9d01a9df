import { z } from 'zod'
import { auditPurposes } from '@/db/words/audit'
import { isDateKey } from '../london-time'

const day = (name: string) =>
  z
    .string(`Say --${name}, as 2026-11-30`)
    .refine(isDateKey, { message: `--${name} is not a day, such as 2026-11-30`, abort: true })

export const exportInput = z
  .object({
    from: day('from'),
    to: day('to'),
    file: z.string('Say which file to write').regex(/\.(csv|ndjson)$/, 'The file has to end in .csv or .ndjson'),
    purpose: z.enum(auditPurposes, `--purpose is one of: ${auditPurposes.join(', ')}`).optional(),
  })
  .refine(({ from, to }) => from <= to, '--from is after --to')
export type ExportInput = z.output<typeof exportInput>

import { z } from 'zod'
import { findCaseFacts } from '@/db/queries/cases'
import { looksAtCase, type LookRow } from '@/db/queries/looks'
import type { Role } from '@/db/words/accounts'
import { referenceInput } from '../cases/input'
import { AppError } from '../errors'
import { query } from '../use-case'
import { auditPurposeLabels, lookWords, type Look } from './model'

const pageSize = 50

const listLooksInput = z.object({
  reference: referenceInput,
  /** A place from `next`; anything else is the first page. */
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

/**
 * Who has looked at a case and what they did, newest first, a row for each person and London day. Asking is itself
 * written down, and shown the next time.
 * @throws AppError NOT_FOUND, also for a case of another site.
 */
export const listLooks = query('case:read', listLooksInput, async ({ tx }, { reference, before }) => {
  const found = await findCaseFacts(tx, reference)
  if (!found) throw new AppError('NOT_FOUND', 'Case not found')
  const rows = await looksAtCase(tx, found.id, { before, limit: pageSize + 1 })
  const shown = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? shown.at(-1)!.id : null
  return { result: { looks: shown.map(lookOf), next }, shown: [found.id] }
})

function lookOf({ actorName, actorRole, did, purposes, day, times, first, last }: LookRow): Look {
  return {
    day,
    who: actorName ?? (actorRole ? unnamed[actorRole] : 'The service'),
    did: [...new Set(did.map(lookWords))],
    purposes: purposes.map((purpose) => auditPurposeLabels[purpose]),
    times,
    first,
    last,
  }
}

/** Whose name the case's own people may not read. */
const unnamed: Record<Role, string> = {
  officer: 'An officer',
  specialist: 'A colleague',
  practice_lead: 'A colleague',
  figures_manager: 'A manager',
  partner: 'A partner coordinator',
  administrator: 'An administrator',
}

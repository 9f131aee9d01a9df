import { z } from 'zod'
import { findCaseFacts } from '@/db/queries/cases'
import { auditPurposes } from '@/db/words/audit'
import { AppError } from '../errors'
import { query } from '../use-case'
import { referenceInput } from './input'

const openCaseInput = z.object({
  reference: referenceInput,
  purpose: z.enum(auditPurposes, 'Choose why you are opening it'),
})

/**
 * Says why a case of another team is opened. The line that this leaves in the audit log is what opens it, for whoever
 * said so and until the end of the day in London; the team's lead finds it in their list.
 * @throws AppError NOT_FOUND
 */
export const openCase = query('case:open', openCaseInput, async ({ tx }, { reference, purpose }) => {
  const found = await findCaseFacts(tx, reference)
  if (!found) throw new AppError('NOT_FOUND', 'Case not found')
  return { result: { reference: found.reference }, shown: [found.id], purpose }
})

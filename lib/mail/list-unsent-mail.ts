import { unsentMail } from '@/db/queries/outbox'
import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { query } from '../use-case'
import { mailLabels, unsentLabels, unsentReason } from './model'

/** The newest 200 mails that have not gone, each with what stands in the way. */
export const listUnsentMail = query('mail:read', nothingAsked, async ({ tx, actor }) => {
  const rows = await unsentMail(tx)
  const unsent = rows.map(({ template, state, failure, ...row }) => ({
    ...row,
    state,
    mail: mailLabels[template],
    stateLabel: unsentLabels[state],
    reason: unsentReason(failure),
  }))
  return { result: { viewer: viewerOf(actor), unsent }, shown: unsent.map(({ accountId }) => accountId) }
})

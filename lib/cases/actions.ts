import type { Role } from '@/db/words/accounts'
import type { CaseActions, CaseFacts } from './views'

type Who = { id: string; role: Role }
type Where = Pick<CaseFacts, 'status' | 'specialistId'>

/** Once taken and until closed, any colleague of the site may write down a contact: people stand in for each other. */
export function isUnderWay({ status }: Pick<CaseFacts, 'status'>): boolean {
  return status !== 'waiting' && status !== 'closed'
}

/** Ending the work, and beginning it again, is for whoever holds the case and for the practice lead. */
export function decidesOn({ specialistId }: Pick<CaseFacts, 'specialistId'>, actor: Who): boolean {
  return specialistId === actor.id || actor.role === 'practice_lead'
}

/** `justTaken`: taking it is the last thing that was recorded, and this visitor did it. */
export function actionsOn(supportCase: Where, actor: Who, justTaken: boolean): CaseActions {
  const { status } = supportCase
  return {
    take: status === 'waiting' && actor.role === 'specialist',
    release: status === 'trying_to_reach' && justTaken,
    recordContact: isUnderWay(supportCase),
    close: isUnderWay(supportCase) && decidesOn(supportCase, actor),
    reopen: status === 'closed' && decidesOn(supportCase, actor),
  }
}

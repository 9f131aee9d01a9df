import { z } from 'zod'
import { changers, listChanges as readChanges, namesOfChanged } from '@/db/queries/changes'
import { viewerOf } from '../account/model'
import { query } from '../use-case'
import { changeKinds, roomsOfKind } from './change-kinds'
import { changeWords } from './change-words'

const pageSize = 50

export const listChangesInput = z.object({
  kind: z.enum(changeKinds).optional().catch(undefined),
  /** Who changed it. */
  by: z.uuid().optional().catch(undefined),
  /** An account: what was changed about it. */
  account: z.uuid().optional().catch(undefined),
  /** A place from `next`; anything else is the first page. */
  before: z.coerce.number().int().positive().optional().catch(undefined),
})

export type ListChangesAsked = z.input<typeof listChangesInput>

/** What was changed, by whom and what it was before, newest first. */
export const listChanges = query('changes:read', listChangesInput, async ({ tx, actor }, asked) => {
  const { kind, by, account, before } = asked
  const wishes = { rooms: kind && roomsOfKind[kind], actorId: by, object: account, before }
  const rows = await readChanges(tx, wishes, pageSize + 1)
  const page = rows.slice(0, pageSize)
  const names = await namesOfChanged(tx, page.flatMap(accountsIn))
  const changes = page.map(({ id, at, actorId, ...noted }) => ({
    id,
    at,
    who: actorId === null ? 'By command' : (names.accounts.get(actorId) ?? 'Somebody whose account is not here'),
    ...changeWords(noted, names),
  }))
  return {
    result: {
      viewer: viewerOf(actor),
      changes,
      people: await changers(tx),
      asked: { kind, by, account },
      next: rows.length > pageSize ? page.at(-1)!.id : null,
    },
    shown: [...new Set(page.flatMap(accountsIn))],
  }
})

/** The accounts that a change names: whose row it is, who covers, and who changed it. */
function accountsIn(change: Awaited<ReturnType<typeof readChanges>>[number]): string[] {
  const covers = [change.before?.cover_id, change.after?.cover_id]
  return [change.room.startsWith('account.') ? change.object : null, change.actorId, ...covers].filter(
    (id): id is string => typeof id === 'string' && z.uuid().safeParse(id).success,
  )
}

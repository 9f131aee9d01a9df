import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { as, type Actor, type Tx, type Visitor } from '@/db/as'
import { recordAudit } from '@/db/queries/audit'
import { insertEvents } from '@/db/queries/events'
import type { Sealed } from '@/db/sealed'
import type { AuditPurpose } from '@/db/words/audit'
import type { EventType } from '@/db/words/events'
import { ruleOf, type Permission } from './account/permissions'
import { systemClock, type Clock } from './clock'
import { explained } from './database-answers'
import { AppError } from './errors'

export type Context = { tx: Tx; actor: Actor; now: Date }

export type CaseEvent = {
  on: { id: string }
  type: EventType
  /** Codes and dates only; words go into the sealed note. */
  detail?: Record<string, unknown>
  /** Given where a note is sealed to the event's own place. */
  id?: string
  note?: Sealed
  happenedAt?: Date
  requestId?: string
}

/** One thing that can be asked of the service, ready to be run for somebody. */
export type UseCase<Schema extends z.ZodType, Result> = {
  (visitor: Visitor, input: z.input<Schema>, clock?: Clock): Promise<Result>
  readonly permission: Permission
  readonly input: Schema
}

/**
 * The only way to define a write. Running it checks the permission, opens one transaction as the visitor, runs the
 * handler, and appends the events it returns and the audit line in that same transaction.
 * @throws AppError: INVALID for input the schema refuses, SIGNED_OUT, FORBIDDEN, CONFIRM, and what the handler or the database says.
 */
export function command<Schema extends z.ZodType, Result>(
  permission: Permission,
  input: Schema,
  handler: (context: Context, input: z.output<Schema>) => Promise<{ result: Result; events: CaseEvent[] }>,
): UseCase<Schema, Result> {
  return define(permission, input, async (context, given) => {
    const { result, events } = await handler(context, given)
    await insertEvents(
      context.tx,
      events.map((event) => eventRow(event, context)),
    )
    return { result, objects: [...new Set(events.map((event) => event.on.id))], audited: true }
  })
}

/**
 * The only way to define a write that is about no case: accounts, and what an administrator settles. `changed` names the
 * accounts it is about, for the audit line; what it was before is noted by the database itself (organisation.changes).
 * @throws AppError as `command` does.
 */
export function change<Schema extends z.ZodType, Result>(
  permission: Permission,
  input: Schema,
  handler: (context: Context, input: z.output<Schema>) => Promise<{ result: Result; changed: string[] }>,
): UseCase<Schema, Result> {
  return define(permission, input, async (context, given) => {
    const { result, changed } = await handler(context, given)
    return { result, objects: changed, audited: true }
  })
}

/**
 * The only way to define a read. `shown` names the cases whose people are shown, for the audit line, which is committed
 * before anything is returned; an empty list says that nothing personal is shown, and writes no line. `purpose` is why,
 * where the visitor had to say.
 * @throws AppError as `command` does.
 */
export function query<Schema extends z.ZodType, Result>(
  permission: Permission,
  input: Schema,
  handler: (
    context: Context,
    input: z.output<Schema>,
  ) => Promise<{ result: Result; shown: string[]; purpose?: AuditPurpose }>,
): UseCase<Schema, Result> {
  return define(permission, input, async (context, given) => {
    const { result, shown, purpose } = await handler(context, given)
    return { result, objects: shown, audited: shown.length > 0, purpose }
  })
}

type Ran<Result> = { result: Result; objects: string[]; audited: boolean; purpose?: AuditPurpose }

function define<Schema extends z.ZodType, Result>(
  permission: Permission,
  input: Schema,
  run: (context: Context, input: z.output<Schema>) => Promise<Ran<Result>>,
): UseCase<Schema, Result> {
  const rule = ruleOf(permission)
  const useCase = async (visitor: Visitor, raw: z.input<Schema>, clock: Clock = systemClock) => {
    const parsed = input.safeParse(raw)
    if (!parsed.success) throw new AppError('INVALID', 'Check what was filled in', messagesOf(parsed.error))
    return explained(() =>
      as(rule.surface, visitor, async ({ tx, actor }) => {
        if (!actor) throw new AppError('SIGNED_OUT', 'Sign in to go on')
        if (!rule.roles.includes(actor.role)) throw new AppError('FORBIDDEN', 'This is not part of your work here')
        if (rule.confirm && isStale(actor, clock())) throw new AppError('CONFIRM', 'Confirm that it is you first')
        const { result, objects, audited, purpose } = await run({ tx, actor, now: clock() }, parsed.data)
        if (audited && rule.audit) {
          await recordAudit(tx, { verb: rule.audit, permission, objects, requestId: randomUUID(), purpose })
        }
        return result
      }),
    )
  }
  return Object.assign(useCase, { permission, input })
}

/** Ten minutes, as account.may_change_factors() has it for somebody's own factors. */
const provenFor = 10 * 60 * 1000

function isStale({ provenAt }: Actor, now: Date): boolean {
  return now.getTime() - provenAt.getTime() > provenFor
}

/** The first message for each field, by dotted path. */
export function messagesOf(error: z.core.$ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) messages[issue.path.join('.')] ??= issue.message
  return messages
}

function eventRow(event: CaseEvent, { actor, now }: Context) {
  return {
    id: event.id ?? randomUUID(),
    caseId: event.on.id,
    type: event.type,
    detail: event.detail ?? {},
    sealedNote: event.note,
    happenedAt: event.happenedAt ?? now,
    recordedAt: now,
    recordedBy: actor.id,
    requestId: event.requestId,
  }
}

import { sql } from 'drizzle-orm'
import type { Tx } from '../as'
import type { SignInSurface } from './sign-in'

/** Where an account is signed in. */
export type SessionRow = { id: string; device: string; beganAt: Date; lastSeenAt: Date; isThis: boolean }

const columns = sql`id, device, began_at as "beganAt", last_seen_at as "lastSeenAt", is_this as "isThis"`

type Raw = Omit<SessionRow, 'beganAt' | 'lastSeenAt'> & { beganAt: string; lastSeenAt: string }

const read = ({ beganAt, lastSeenAt, ...row }: Raw): SessionRow => ({
  ...row,
  beganAt: new Date(beganAt),
  lastSeenAt: new Date(lastSeenAt),
})

/** The holder's own, the last used first. */
export async function ownSessions(tx: Tx, surface: SignInSurface): Promise<SessionRow[]> {
  const { rows } = await tx.execute<Raw>(sql`select ${columns} from ${sql.raw(surface)}.own_sessions()`)
  return rows.map(read)
}

/** Ends one of the holder's other sessions, or all of them; how many that were. */
export async function endOwnSessions(tx: Tx, surface: SignInSurface, id: string | null): Promise<number> {
  const { rows } = await tx.execute<{ ended: number }>(
    sql`select ${sql.raw(surface)}.end_own_sessions(${id}::uuid) as ended`,
  )
  return rows[0]!.ended
}

/** Of any account, in an administrator's session; in any other, none. */
export async function sessionsOf(tx: Tx, accountId: string): Promise<SessionRow[]> {
  const { rows } = await tx.execute<Raw>(sql`select ${columns} from account.sessions_of(${accountId}::uuid)`)
  return rows.map(read)
}

/** Ends one session of that account, or all of them; how many that were. */
export async function endSessionsOf(tx: Tx, accountId: string, id: string | null): Promise<number> {
  const { rows } = await tx.execute<{ ended: number }>(
    sql`select account.end_sessions_of(${accountId}::uuid, ${id}::uuid) as ended`,
  )
  return rows[0]!.ended
}

import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { DatabaseError, sqlStateOf } from './database-error'
import type { Surface } from './login-roles'
import { pool } from './pools'
import type { Role } from './words/accounts'

/** Who is asking: the holder of a session's token, or nobody (a job: its login's own grants are its limit). */
export type Visitor =
  { session: string; /** Asked by no hand, so it keeps nobody signed in. */ quiet?: true } | 'nobody'

/** The same visitor, asking by no hand. */
export function quietly(visitor: Visitor): Visitor {
  return visitor === 'nobody' ? visitor : { ...visitor, quiet: true }
}

/** What the database says about a session. The application never tells the database who somebody is. */
export type Actor = {
  id: string
  role: Role
  name: string
  siteIds: number[]
  siteNames: string[]
  teamIds: number[]
  /** When they last proved who they are: signed in, or confirmed it since. */
  provenAt: Date
  /** Minutes without a request after which their session ends. */
  idleMinutes: number
  /** Single keys lead to pages. */
  shortcuts: boolean
  /** The newest of "what's new" that they have read. */
  newsRead: string | null
  /** They have seen or skipped the introduction. */
  isIntroduced: boolean
}

export type Tx = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]
export type Work<T> = (context: { tx: Tx; actor: Actor | null }) => Promise<T>

/** The function by which each surface learns whose session it is; the others serve nobody in person. */
const enter: Partial<Record<Surface, ReturnType<typeof sql.raw>>> = {
  intake: sql.raw('intake.enter'),
  account: sql.raw('account.enter'),
  admin: sql.raw('account.enter'),
  casework: sql.raw('account.enter'),
  insight: sql.raw('account.enter'),
}

/** What the database is given in place of the token; it stores a hash of this, so neither side's copy replays. */
export function sessionProof(token: string): string {
  return createHash('sha256').update(`divert session ${token}`).digest('hex')
}

/**
 * The only door to the database: one transaction on `surface`'s own login role, for one visitor.
 * An expired, revoked or invented session gives `actor: null`, and the row policies show it nothing.
 * @throws DatabaseError with the SQLSTATE alone when the server refuses; whatever `work` throws rolls back and passes on.
 */
export async function as<T>(surface: Surface, visitor: Visitor, work: Work<T>): Promise<T> {
  try {
    return await withConnection(surface, (database) =>
      database.transaction(async (tx) => work({ tx, actor: await recognise(tx, surface, visitor) })),
    )
  } catch (error) {
    const sqlState = sqlStateOf(error)
    if (sqlState) throw new DatabaseError(sqlState)
    throw error
  }
}

/**
 * drizzle, given the pool, would keep a connection for ever whose BEGIN fails, and one that ends while it is in use would
 * end the process: so after a database had crashed nothing could be sent until a restart.
 */
async function withConnection<T>(surface: Surface, work: (database: NodePgDatabase) => Promise<T>): Promise<T> {
  const client = await pool(surface).connect()
  let isLost = false
  client.on('error', ignore)
  try {
    return await work(drizzle(client))
  } catch (error) {
    isLost = lost.test(sqlStateOf(error) ?? '')
    throw error
  } finally {
    client.off('error', ignore)
    client.release(isLost)
  }
}

/** The connection failed, or the server ended it: the next visitor is not to be given what is left of it. */
const lost = /^(08|57P)/

// Whatever was under way is told by itself.
const ignore = () => {}

async function recognise(tx: Tx, surface: Surface, visitor: Visitor): Promise<Actor | null> {
  const enterFunction = enter[surface]
  if (visitor === 'nobody' || !enterFunction) return null
  const found = await tx.execute<Actor>(sql`
    select id, role, name, site_ids as "siteIds", site_names as "siteNames", team_ids as "teamIds",
      proven_at as "provenAt", idle_minutes as "idleMinutes", shortcuts, news_read as "newsRead",
      is_introduced as "isIntroduced"
    from ${enterFunction}(${sessionProof(visitor.session)}, ${visitor.quiet ?? false})`)
  const [actor] = found.rows
  // drizzle hands raw instants on as text.
  return actor ? { ...actor, provenAt: new Date(actor.provenAt) } : null
}

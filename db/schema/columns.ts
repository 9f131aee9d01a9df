import { sql, type AnyColumn } from 'drizzle-orm'
import { check, customType, timestamp } from 'drizzle-orm/pg-core'

/** An instant, stored in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Bytes that are not a sealed record: hashes, and envelopes on their way in. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

const quoted = (list: readonly string[]) => sql.raw(list.map((word) => `'${word}'`).join(', '))

/** The column holds a word of the closed list, or null where the column allows it. */
export function oneOf(name: string, column: AnyColumn, list: readonly string[]) {
  return check(name, sql`${column} in (${quoted(list)})`)
}

/** Every element of the array column is a word of the closed list. */
export function allOf(name: string, column: AnyColumn, list: readonly string[]) {
  return check(name, sql`${column} <@ array[${quoted(list)}]::text[]`)
}

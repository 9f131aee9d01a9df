import { and, asc, desc, eq, like, lte, sql } from 'drizzle-orm'
import type { Tx } from '../as'
import { settings } from '../schema/organisation'

export type SettingRow = typeof settings.$inferSelect

/** What was settled for a key by the end of a London day: the newest row whose day has come. */
export async function settingOn(tx: Tx, key: string, day: string): Promise<unknown> {
  const [row] = await tx
    .select({ value: settings.value })
    .from(settings)
    .where(and(eq(settings.key, key), lte(settings.fromOn, day)))
    .orderBy(desc(settings.fromOn))
    .limit(1)
  return row?.value
}

/** The same for every key that begins so. */
export async function settingsOn(tx: Tx, beginning: string, day: string): Promise<Map<string, unknown>> {
  const rows = await tx
    .selectDistinctOn([settings.key], { key: settings.key, value: settings.value })
    .from(settings)
    .where(and(like(settings.key, `${beginning}%`), lte(settings.fromOn, day)))
    .orderBy(settings.key, desc(settings.fromOn))
  return new Map(rows.map(({ key, value }) => [key, value]))
}

/** Everything that was ever settled and not withdrawn, by key and then by day. */
export function everySetting(tx: Tx): Promise<SettingRow[]> {
  return tx.select().from(settings).orderBy(asc(settings.key), asc(settings.fromOn))
}

/** Settles it from a day on, in the place of what was settled for that same day. */
export async function putSetting(tx: Tx, row: SettingRow) {
  await tx
    .insert(settings)
    .values(row)
    .onConflictDoUpdate({ target: [settings.key, settings.fromOn], set: { value: sql`excluded.value` } })
}

/** True when there was one for that day, and it could still be taken back. */
export async function withdrawSetting(tx: Tx, key: string, fromOn: string): Promise<boolean> {
  const gone = await tx
    .delete(settings)
    .where(and(eq(settings.key, key), eq(settings.fromOn, fromOn)))
    .returning({ key: settings.key })
  return gone.length > 0
}

import { as } from '@/db/as'
import { servedSurfaces } from '@/db/pools'
import { databaseSchemaVersion } from '@/db/queries/schema'
import { schemaVersion } from '@/db/schema-version'

export type Health = {
  status: 'ok' | 'database away' | 'schema differs'
  /** The schema that this build needs. */
  schema: string
  surfaces: string[]
}

/** Asks the database through every login this process holds. Counts nothing, and names nobody. */
export async function readHealth(): Promise<Health> {
  const [schema, surfaces] = [schemaVersion(), servedSurfaces()]
  const found = await Promise.allSettled(
    surfaces.map((surface) => as(surface, 'nobody', ({ tx }) => databaseSchemaVersion(tx))),
  )
  const away = found.length === 0 || found.some((answer) => answer.status === 'rejected')
  const differs = found.some((answer) => answer.status === 'fulfilled' && answer.value !== schema)
  return { status: away ? 'database away' : differs ? 'schema differs' : 'ok', schema, surfaces }
}

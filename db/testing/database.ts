import pg from 'pg'
import { inject } from 'vitest'
import { closePublicDoors } from '../bootstrap'
import { setupRole } from '../embedded'
import { superuser } from '../postgres/settings'
import { surfaces, type Surface } from '../login-roles'
import { closePools, configurePools } from '../pools'
import { templateName } from './cluster'

let made = 0

/**
 * A migrated database of the caller's own, cloned from the run's template; `as()` reaches it until `close()`.
 * Arrange and look through `superuser`; act through `as()` or one of `urls`.
 */
export async function testDatabase() {
  const { port, superuserPassword, passwords, folder } = inject('cluster')
  const name = `test_${process.pid}_${made++}`
  const address = (user: string, password: string, database = name) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
  const server = new pg.Client(address(superuser, superuserPassword, 'postgres'))
  await server.connect()
  await server.query(`create database ${name} template ${templateName} owner ${setupRole}`)

  const urls = Object.fromEntries(
    surfaces.map((surface) => [surface, address(`divert_${surface}`, passwords[`divert_${surface}`])]),
  ) as Record<Surface, string>
  configurePools(urls)
  const pool = new pg.Pool({ connectionString: address(superuser, superuserPassword), max: 3 })
  // Dropping the database may cut off a connection that is still saying goodbye.
  pool.on('error', () => {})
  // A clone starts without its template's grants: everybody could connect again.
  const client = await pool.connect()
  await closePublicDoors(client).finally(() => client.release())

  return {
    name,
    urls,
    superuser: pool,
    /** Where the cluster keeps its files, for a search in what was written to disk. */
    clusterFolder: folder,
    async close() {
      await closePools()
      await pool.end()
      await server.query(`drop database ${name} with (force)`)
      await server.end()
    },
  }
}

export type TestDatabase = Awaited<ReturnType<typeof testDatabase>>

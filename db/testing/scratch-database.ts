import pg from 'pg'
import { loginRoles, surfaces, type LoginRole, type Surface } from '../login-roles'
import { migrate } from '../migrate'
import { closePools, configurePools } from '../pools'
import { superuser } from '../postgres/settings'
import { loginUrl } from '../surface-urls'
import { startTestCluster, testPassword } from './cluster'

/** A cluster and a migrated database for one drill, outside of any test run; `as()` reaches it until `close()`. */
export async function scratchDatabase() {
  const cluster = await startTestCluster()
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, testPassword()])) as Record<LoginRole, string>
  await migrate({ setupUrl: cluster.setupUrl, passwords })
  const urlOf = (surface: Surface) => loginUrl(cluster.setupUrl, `divert_${surface}`, passwords[`divert_${surface}`])
  const urls = Object.fromEntries(surfaces.map((surface) => [surface, urlOf(surface)])) as Record<Surface, string>
  configurePools(urls)
  const address = new URL(cluster.setupUrl)
  address.username = superuser
  address.password = cluster.superuserPassword
  const pool = new pg.Pool({ connectionString: address.toString(), max: 3 })
  return {
    setupUrl: cluster.setupUrl,
    urls,
    superuser: pool,
    /** For what the drill writes: gone with the cluster, however this process ends. */
    temporary: cluster.temporary,
    async close() {
      await closePools()
      await pool.end()
      cluster.stop()
    },
  }
}

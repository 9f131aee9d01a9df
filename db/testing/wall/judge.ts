import { loginRoles } from '../../login-roles'
import { attempts } from './attempts'
import { readCatalogue, type Client } from './objects'
import { readPrivileges } from './read-privileges'
import type { Tried } from './wall'

/**
 * What every login may do, as the catalogue judges it, in a transaction that nobody else sees into. That this is what
 * the logins meet when they try is a test of its own.
 */
export async function judgeEverything(client: Client): Promise<Tried> {
  const all = attempts(await readCatalogue(client))
  const byLogin = new Map<string, typeof all>()
  for (const login of loginRoles) byLogin.set(login, await readPrivileges(client, login, all))
  return { all, byLogin }
}

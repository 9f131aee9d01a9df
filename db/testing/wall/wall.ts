import { gateRoles, loginRoles, ownerRole, surfaces, type Surface } from '../../login-roles'
import { attempts, type Attempt } from './attempts'
import { describe } from './describe'
import { readCatalogue, scratchSchema, type Client } from './objects'
import { readDefiners, readPolicies, readViews } from './read-policies'
import { readPrivileges } from './read-privileges'
import { tryAsLogin } from './try-as-login'

export type Tried = { all: Attempt[]; byLogin: Map<string, Attempt[]> }

/** Tries everything, as every login. Makes a schema in which a login may put a table that points at another. */
export async function tryEverything(superuser: Client, urls: Record<Surface, string>): Promise<Tried> {
  await superuser.query(`create schema if not exists ${scratchSchema}`)
  await superuser.query(`grant usage, create on schema ${scratchSchema} to ${loginRoles.join(', ')}`)
  const all = attempts(await readCatalogue(superuser))
  const byLogin = new Map<string, Attempt[]>()
  for (const surface of surfaces) byLogin.set(`divert_${surface}`, await tryAsLogin(urls[surface], all))
  return { all, byLogin }
}

/** The whole wall on one page, as text: what the golden file holds. */
export async function drawWall(superuser: Client, { all, byLogin }: Tried): Promise<string> {
  const blocks: [string, string[]][] = []
  for (const [login, allowed] of byLogin) blocks.push([`${login} may (tried)`, describe(allowed, all)])
  for (const role of [...gateRoles, ownerRole])
    blocks.push([`${role} may (nobody logs in as it)`, describe(await readPrivileges(superuser, role, all), all)])
  blocks.push(['Row policies', await readPolicies(superuser)])
  blocks.push(["Functions that run with their owner's rights", await readDefiners(superuser)])
  blocks.push(["Views, which read with their owner's rights", await readViews(superuser)])
  return blocks.map(([heading, lines]) => `${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`).join('\n')
}

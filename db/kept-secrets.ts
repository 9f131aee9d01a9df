import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupRole } from './embedded'
import { loginRoles, type LoginRole } from './login-roles'

export type KeptSecrets = {
  passwords: Record<LoginRole | typeof setupRole, string>
  /** Encrypts the sign-in cookie. */
  authSecret: string
}

/** The passwords and the cookie secret of one data folder: made once, then kept in a file that its owner alone can read. */
export function keptSecrets(dataFolder: string): KeptSecrets {
  const file = join(dataFolder, 'secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptSecrets>) : {}
  const passwords = Object.fromEntries(
    [setupRole, ...loginRoles].map((role) => [role, kept.passwords?.[role as LoginRole] ?? drawn()]),
  ) as KeptSecrets['passwords']
  const secrets = { passwords, authSecret: kept.authSecret ?? drawn() }
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}

function drawn() {
  return randomBytes(24).toString('base64url')
}

import type { FactorSession } from './factor-session'
import { prove } from './prove'
import { readRecoveryCode, recoveryCodeHash } from './recovery-codes'

/** One of the ten; the database compares hashes and uses it up. */
export function passRecoveryCode(session: FactorSession, typed: string): Promise<string> {
  const code = readRecoveryCode(typed)
  return prove(session, 'recoveryCode', async () => (code === null ? null : { codeHash: recoveryCodeHash(code) }))
}

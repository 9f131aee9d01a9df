import { replaceRecoveryCodes } from '@/db/queries/factors'
import { AppError } from '../errors'
import { inSession, type FactorSession } from './factor-session'
import { drawRecoveryCodes, recoveryCodeHash } from './recovery-codes'

/** Ten new codes, to be shown this once; those before stop working. */
export async function makeRecoveryCodes(session: FactorSession): Promise<string[]> {
  const codes = drawRecoveryCodes()
  const made = await inSession(session, (tx, side) => replaceRecoveryCodes(tx, side, codes.map(recoveryCodeHash)))
  if (!made) throw new AppError('CONFLICT', 'Add an authenticator app or a passkey first')
  return codes
}

import { enrolApp as storeApp, keepAppBeingAdded } from '@/db/queries/factors'
import { systemClock } from '../clock'
import { AppError } from '../errors'
import { openAccountSecret, sealAccountSecret } from '../vault/account-secret'
import { vault } from '../vault/vault'
import { drawAppSecret, stepOfCode } from './app-code'
import { drawToken, inSession, readFactors, type FactorSession } from './factor-session'
import { placeOfSecret } from './place-of-secret'

export const wrongFirstCode =
  'That is not the code we expected. Wait for the app to show the next one, and check that the phone’s clock is right.'

/** Draws a secret; it counts once its first code is typed, within 15 minutes. An app that is there goes on until then. */
export async function beginApp(session: FactorSession): Promise<void> {
  const holder = await readFactors(session)
  if (!holder) throw new AppError('SIGNED_OUT', 'Sign in to go on')
  const sealed = sealAccountSecret(vault(), placeOfSecret(holder.id), drawAppSecret())
  await inSession(session, (tx, side) => keepAppBeingAdded(tx, side, sealed))
}

/** The secret of the app that is being added; null where none is. */
export async function readAppBeingAdded(session: FactorSession): Promise<{ secret: Buffer; label: string } | null> {
  const holder = await readFactors(session)
  if (!holder?.appBeingAdded || !holder.mayChange) return null
  return { secret: openAccountSecret(vault(), placeOfSecret(holder.id), holder.appBeingAdded), label: holder.email }
}

/** Takes the first code; gives the session's new token. */
export async function enrolApp(session: FactorSession, code: string, clock = systemClock): Promise<string> {
  const adding = await readAppBeingAdded(session)
  if (!adding) throw new AppError('CONFLICT', 'That took too long. Start again with a new picture.')
  const step = stepOfCode(adding.secret, code, clock())
  if (step === null) throw new AppError('INVALID', wrongFirstCode, { code: wrongFirstCode })
  const token = drawToken()
  const added = await inSession(session, (tx, side) => storeApp(tx, side, step, token))
  if (!added) throw new AppError('CONFLICT', 'That took too long. Start again with a new picture.')
  return token
}

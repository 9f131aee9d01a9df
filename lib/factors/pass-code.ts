import { openAccountSecret } from '../vault/account-secret'
import { vault } from '../vault/vault'
import { systemClock } from '../clock'
import { stepOfCode } from './app-code'
import { placeOfSecret } from './place-of-secret'
import { readFactors, type FactorSession } from './factor-session'
import { prove } from './prove'

/** Six figures from the holder's authenticator app. */
export async function passCode(session: FactorSession, code: string, clock = systemClock): Promise<string> {
  const holder = await readFactors(session)
  return prove(session, 'code', async ({ sealedSecret }) => {
    if (!sealedSecret || !holder) return null
    const step = stepOfCode(openAccountSecret(vault(), placeOfSecret(holder.id), sealedSecret), code, clock())
    return step === null ? null : { step }
  })
}

import { addressAt } from './address-of'
import { lookInside } from '../db/testing/look-inside'
import { ask } from './ask'
import { routesOfBuild } from './build'
import { accountOf, casesOfCamden } from './cases'
import { running } from './running'
import { cookieOf, type Kind } from './visitors'

/** Kinds of visitor that between them are shown every page there is. */
export const everyRole = [
  'nobody',
  'officer',
  'specialist of the site',
  'practice lead',
  'figures-only manager',
  'partner',
  'administrator',
] as const satisfies Kind[]

/** Every page of the build that this kind of visitor is shown, and nobody else before them in the list is shown alike. */
export async function pagesOf(kind: Kind): Promise<string[]> {
  const superuser = lookInside(running.data)
  const { held, waiting } = await casesOfCamden(superuser)
  const of = { reference: held.reference, account: await accountOf(superuser, 'officer@divert.example') }
  await superuser.end()
  const cookie = await cookieOf(kind)
  const shown: string[] = []
  for (const { path, isPage } of routesOfBuild()) {
    const address = addressAt(path, of)
    if (!isPage || (await ask(address, cookie)).outcome !== 'shown') continue
    if (kind !== 'nobody' && (await ask(address, '')).outcome === 'shown') continue
    shown.push(address)
  }
  if (shown.includes('/inbox')) shown.push(`/inbox?case=${waiting.reference}`, `/cases/${waiting.reference}`)
  return shown
}

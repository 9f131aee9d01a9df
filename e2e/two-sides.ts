import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { withoutFactors } from '../db/testing/makers'
import { scratchDatabase } from '../db/testing/scratch-database'
import { urlSetting } from '../db/surface-urls'
import type { Surface } from '../db/login-roles'
import { createAccount } from '../lib/account/create-account'
import { createAccountInput } from '../lib/account/input'
import { makeKeyRing } from '../lib/vault/make-key-ring'
import { startProcess } from './surface-process'

export const password = 'a right long password'
export const officersSecret = 'the officers’ side has a secret of its own'
export const staffSecret = 'and the staff’s side has quite another one'
const officersKeys = ['published', 'signing-public', 'page', 'accounts']

/** An officers' process beside a casework process, on one database with one officer and one specialist of Camden. */
export async function startTwoSides() {
  const database = await scratchDatabase()
  await withoutFactors(database.superuser)
  const [allKeys, fewKeys] = [join(database.temporary, 'keys'), join(database.temporary, 'officers-keys')]
  makeKeyRing(allKeys, new Date())
  mkdirSync(fewKeys, { mode: 0o700 })
  for (const part of officersKeys) copyFileSync(join(allKeys, `${part}.json`), join(fewKeys, `${part}.json`))
  for (const [email, role] of [
    ['sam@divert.example', 'officer'],
    ['amina@divert.example', 'specialist'],
  ])
    await createAccount(
      createAccountInput.parse({
        email,
        name: `A ${role}`,
        role,
        organisation: 'DIVERT',
        siteNames: ['Camden'],
        password,
      }),
      { setupUrl: database.setupUrl, makeSites: true, now: new Date() },
    )
  const urls = (surfaces: Surface[]) =>
    Object.fromEntries(surfaces.map((surface) => [urlSetting(surface), database.urls[surface]]))
  const officers = { ...urls(['intake']), DIVERT_KEYS_DIR: fewKeys, AUTH_SECRET: officersSecret }
  const staff = {
    ...urls(['account', 'casework', 'insight', 'admin', 'opener']),
    DIVERT_KEYS_DIR: allKeys,
    AUTH_SECRET: staffSecret,
  }
  const [intake, casework] = await Promise.all([startProcess(officers), startProcess(staff)])
  return {
    intake,
    casework,
    allKeys,
    officers,
    superuser: database.superuser,
    async stop() {
      await Promise.all([intake.stop(), casework.stop()])
      await database.close()
    },
  }
}

export type TwoSides = Awaited<ReturnType<typeof startTwoSides>>

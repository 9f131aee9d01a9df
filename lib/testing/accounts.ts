import { testDatabase } from '@/db/testing/database'
import { aService } from '@/db/testing/makers'
import { createAccount } from '../account/create-account'
import { createAccountInput } from '../account/input'

export const rightPassword = 'a right long password'

/** A database with two sites and people in it who were added by the command's own code. */
export async function anAccountService() {
  const database = await testDatabase()
  await aService(database.superuser)
  const setupUrl = database.superuser.options.connectionString!
  return {
    database,
    setupUrl,
    /** Adds an account; the same defaults as a specialist in Camden. */
    add(wishes: Record<string, unknown> = {}, options: { makeSites?: boolean } = {}) {
      const given = createAccountInput.parse({
        email: 'amina@divert.example',
        name: 'Amina Yusuf',
        role: 'specialist',
        organisation: 'DIVERT',
        siteNames: ['Camden'],
        password: rightPassword,
        ...wishes,
      })
      return createAccount(given, { setupUrl, makeSites: options.makeSites ?? false, now: new Date() })
    },
  }
}

export type AccountService = Awaited<ReturnType<typeof anAccountService>>

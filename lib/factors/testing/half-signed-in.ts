import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeKeyRing } from '@/lib/vault/make-key-ring'
import { signInWithPassword } from '../../account/sign-in'
import { anAccountService, rightPassword } from '../../testing/accounts'
import { codeOfApp } from './code-of-app'
import { beginApp, enrolApp, readAppBeingAdded } from '../enrol-app'
import type { FactorSession } from '../factor-session'

type Wishes = { role?: string; needsFactor?: boolean }

let made = 0

/** A service with a key ring, in which people sign in with their password and are then asked for more. */
export async function aFactorService() {
  process.env.AUTH_SECRET ??= 'thirty-two letters are enough for it'
  const keys = mkdtempSync(join(tmpdir(), 'divert-factors-'))
  makeKeyRing(keys, new Date())
  process.env.DIVERT_KEYS_DIR = keys
  const service = await anAccountService()
  const { superuser } = service.database

  async function signIn(email: string): Promise<FactorSession> {
    const opened = await signInWithPassword(email, rightPassword)
    if (!opened) throw new Error('That password is right')
    return { side: opened.kind === 'officer' ? 'intake' : 'account', token: opened.token }
  }

  return {
    ...service,
    superuser,
    signIn,
    /** Somebody new, half signed in unless their role needs no factor. */
    async somebody({ role = 'specialist', needsFactor = true }: Wishes = {}) {
      const email = `somebody-${made++}@divert.example`
      await service.add({ email, role })
      await superuser.query(
        `insert into account.sign_in_rules select $1, $2, idle_minutes, longest_hours from account.rule_of($1)
         on conflict (role) do update set needs_factor = excluded.needs_factor`,
        [role, needsFactor],
      )
      return { email, session: await signIn(email) }
    },
    /** Gives them an authenticator app; the session as it is then, and the app's secret. */
    async enrolled(session: FactorSession, at = new Date()) {
      await beginApp(session)
      const { secret } = (await readAppBeingAdded(session))!
      const token = await enrolApp(session, codeOfApp(secret, at), () => at)
      return { session: { ...session, token }, secret }
    },
    async close() {
      await service.database.close()
      rmSync(keys, { recursive: true, force: true })
    },
  }
}

export type FactorService = Awaited<ReturnType<typeof aFactorService>>

import { aCaseworkService } from '@/lib/testing/casework'
import type { KeyRing } from '../as-keys'
import { readStatus } from '../read-status'
import { sentAt } from './referrals'

/** A database and a key ring of its own, that the running process uses and the commands of the key ring change. */
export async function aKeyRingService() {
  const service = await aCaseworkService()
  const { superuser } = service.database
  const ring: KeyRing = {
    setupUrl: superuser.options.connectionString!,
    dir: process.env.DIVERT_KEYS_DIR!,
    now: sentAt,
  }
  return {
    ...service,
    superuser,
    ring,
    async arrive(people: number) {
      for (let i = 0; i < people; i += 1) await service.referral()
    },
    /** How many people each epoch wraps, oldest first, without the older ones that wrap nobody. */
    async wraps(): Promise<number[]> {
      const { keys } = await readStatus(ring)
      const people = keys.filter((key) => key.purpose === 'people' && (key.people > 0 || key.isNewest))
      return people.map((key) => key.people)
    },
    at: (now: Date): KeyRing => ({ ...ring, now }),
    async count(from: string): Promise<number> {
      const { rows } = await superuser.query<{ n: number }>(`select count(*)::int as n from ${from}`)
      return rows[0]!.n
    },
    auditLines: async () =>
      (
        await superuser.query(
          `select verb, permission, surface, objects from audit.entries where verb = 'key' order by id`,
        )
      ).rows,
  }
}

export type KeyRingService = Awaited<ReturnType<typeof aKeyRingService>>

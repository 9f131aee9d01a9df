import { randomUUID } from 'node:crypto'
import { as } from '@/db/as'
import type { Surface } from '@/db/login-roles'
import { recordAudit, type AuditLine } from '@/db/queries/audit'
import { testDatabase } from '@/db/testing/database'
import { aKeyRing } from '../../vault/testing/a-key-ring'
import { makeCheckpoint } from '../make-checkpoint'
import { verifyLog } from '../verify-log'

/** A database with a log of its own and the keys to chain it. */
export async function anAuditLog() {
  const database = await testDatabase()
  const { dir, ring } = aKeyRing()
  const { superuser } = database
  return {
    database,
    keys: dir,
    ring,
    /** Entries as a surface writes them, each in a transaction of its own. */
    async write(count: number, wishes: Partial<AuditLine> = {}, surface: Surface = 'casework') {
      for (let at = 0; at < count; at++) await as(surface, 'nobody', ({ tx }) => recordAudit(tx, aLine(wishes)))
    },
    /** As the running service does every minute; `minutes` from now by the service's clock. */
    chain: (minutes = 0) => makeCheckpoint(ring, () => new Date(Date.now() + minutes * 60_000)),
    verify: (kept?: Parameters<typeof verifyLog>[1]) => verifyLog(ring, kept),
    says: async (kept?: Parameters<typeof verifyLog>[1]) =>
      (await verifyLog(ring, kept)).findings.map(({ says }) => says),
    async ids() {
      const { rows } = await superuser.query<{ id: string }>('select id from audit.entries order by id')
      return rows.map(({ id }) => Number(id))
    },
  }
}

export type AuditLog = Awaited<ReturnType<typeof anAuditLog>>

export function aLine(wishes: Partial<AuditLine> = {}): AuditLine {
  return { verb: 'consult', permission: 'case:read', objects: [randomUUID()], requestId: randomUUID(), ...wishes }
}

import { anAuditLog } from './an-audit-log'

/** A log that `lay()` gives entries 1 to 9, three in each of three checkpoints made twenty minutes apart. */
export async function aChainOfNine() {
  const log = await anAuditLog()
  const change = (statement: string, values: unknown[] = []) => log.database.superuser.query(statement, values)
  return {
    ...log,
    /** With the rights of the owner, and more. */
    change,
    async lay() {
      await change('truncate audit.entries, audit.checkpoints restart identity')
      for (const minutes of [0, 20, 40]) {
        await log.write(3)
        await log.chain(minutes)
      }
    },
    /** An entry that never went through the gate. `at` is an SQL expression. */
    forge: (id: number, at: string) =>
      change(`
        insert into audit.entries (id, at, surface, verb, permission, objects, request_id) overriding system value
        values (${id}, ${at}, 'divert_casework', 'consult', 'case:read', '{}', gen_random_uuid())`),
  }
}

export type ChainOfNine = Awaited<ReturnType<typeof aChainOfNine>>

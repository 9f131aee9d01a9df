import { randomUUID } from 'node:crypto'
import { aSession, aVisitor, anAccount, camden } from '@/db/testing/makers'
import { aCaseworkService } from './casework'

/** A service with an administrator in it, and ways to look at what became of accounts. */
export async function anAdministration() {
  process.env.AUTH_SECRET ??= 'x'.repeat(32)
  const service = await aCaseworkService()
  const { superuser } = service.database
  const look = async (text: string, values: unknown[] = []) => (await superuser.query(text, values)).rows
  return {
    ...service,
    look,
    administrator: () => aVisitor(superuser, { role: 'administrator', sites: [] }),
    account: (wishes: Parameters<typeof anAccount>[1] = {}) => anAccount(superuser, wishes),
    session: (accountId: string) => aSession(superuser, accountId),
    stored: async (id: string) => (await look('select * from account.accounts where id = $1', [id]))[0],
    mails: (id: string) => look('select template, detail from mail.outbox where account_id = $1', [id]),
    links: (id: string) =>
      look('select purpose, revoked_at is null as live from account.links where account_id = $1 order by made_at', [
        id,
      ]),
  }
}

export type Administration = Awaited<ReturnType<typeof anAdministration>>

/** What the form for an invitation posts: an officer's, unless told otherwise. */
export function anInvitation(wishes: Record<string, unknown> = {}) {
  return {
    name: 'Noor Khan',
    email: `${randomUUID()}@police.example`,
    role: 'officer' as const,
    organisation: '',
    otherOrganisation: 'Metropolitan Police',
    siteIds: [camden],
    ...wishes,
  }
}

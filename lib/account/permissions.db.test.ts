import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sessionProof, type Visitor } from '@/db/as'
import { roles, type Role } from '@/db/words/accounts'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { command, query } from '../use-case'
import { permissions, type Permission } from './permissions'

/** Who may do what, written a second time from what each of them is there for, with what the log calls it. */
const expected: Record<Role, Record<string, string>> = {
  officer: {
    'officer-preferences:change': 'intake',
    'referral:submit': 'intake',
    'officer-account:read': 'intake',
    'officer-sessions:end': 'intake',
  },
  specialist: { ...casework(), 'own-account:read': 'account', 'case:take': 'casework change' },
  practice_lead: { ...casework(), 'own-account:read': 'account', 'dashboard:read': 'insight' },
  figures_manager: {
    'own-preferences:change': 'account',
    'own-account:read': 'account',
    'own-sessions:end': 'account',
    'dashboard:read': 'insight',
  },
  partner: {
    'own-preferences:change': 'account',
    'own-account:read': 'account',
    'own-sessions:end': 'account',
    'introductions:read': 'account',
  },
  administrator: {
    'own-preferences:change': 'account',
    'own-account:read': 'account',
    'own-sessions:end': 'account',
    'sessions:end': 'admin admin',
    'accounts:read': 'admin admin',
    'account:invite': 'admin admin',
    'account:change': 'admin admin',
    'account:role': 'admin admin',
    'account:disable': 'admin admin',
    'account:reset': 'admin admin',
    'accounts:import': 'admin admin',
    'mail:read': 'admin admin',
    'changes:read': 'admin admin',
    'organisation:read': 'admin',
    'organisation:change': 'admin admin',
    'settings:change': 'admin admin',
    'sign-in-rules:change': 'admin admin',
    'factors:reset': 'admin admin',
  },
}

function casework() {
  return {
    'referral:add': 'casework collect',
    'casework:read': 'casework',
    'inbox:read': 'casework consult',
    'caseload:read': 'casework consult',
    'case:read': 'casework consult',
    'case:open': 'casework consult',
    'case:close': 'casework change',
    'contact:record': 'casework change',
    'draft:read': 'casework consult',
    'draft:throw-away': 'casework change',
    'own-sessions:end': 'account',
    'own-preferences:change': 'account',
  }
}

let service: CaseworkService
let visitors: Record<Role, Visitor>
let caseId: string
beforeAll(async () => {
  service = await aCaseworkService()
  const each = roles.map(async (role) => {
    const { visitor } = await service.staff({ role, kind: role === 'officer' ? 'officer' : 'staff' })
    return [role, visitor]
  })
  visitors = Object.fromEntries(await Promise.all(each)) as typeof visitors
  caseId = (await service.referral()).id
})
afterAll(() => service.close())

const names = Object.keys(permissions) as Permission[]

async function lines() {
  const { rows } = await service.database.superuser.query<{ line: string }>(
    `select substr(surface, 8) || ' ' || verb as line from audit.entries where permission <> 'referral:open' and objects = array[$1::uuid] order by id`,
    [caseId],
  )
  return rows.map(({ line }) => line)
}

/** What comes of it: `did it` with the log's new line, or why not. */
async function outcomeOf(permission: Permission, visitor: Visitor) {
  const before = (await lines()).length
  const look = query(permission, z.object({}), async () => ({ result: 'did it', shown: [caseId] }))
  const said = await look(visitor, {}).catch((error: { code?: string }) => error.code)
  const [line] = (await lines()).slice(before)
  return said === 'did it' ? (line ?? permissions[permission].surface) : said
}

test.each(roles)(
  'a %s may do what they are there for, in the log where it has to be, and nothing else',
  async (role) => {
    const surfaceOf = (name: Permission) => permissions[name].surface
    for (const name of names) {
      const knows = (surfaceOf(name) === 'intake') === (role === 'officer')
      const otherwise = knows ? 'FORBIDDEN' : 'SIGNED_OUT'
      expect([name, await outcomeOf(name, visitors[role])]).toEqual([name, expected[role][name] ?? otherwise])
    }
  },
)

test.each(names)('%s is for nobody without a session that stands', async (name) => {
  for (const visitor of ['nobody', { session: randomUUID() }] as const)
    expect(await outcomeOf(name, visitor)).toBe('SIGNED_OUT')
})

test('the table names these permissions and roles, and no others', () => {
  const written = Object.values(expected).flatMap((one) => Object.keys(one))
  expect([...new Set(written)].sort()).toEqual([...names].sort())
  // The other side of the wall would refuse too; the table has to be right by itself.
  for (const name of names)
    expect([name, [...permissions[name].roles].sort()]).toEqual([
      name,
      roles.filter((role) => name in expected[role]).sort(),
    ])
})

test('the database is never given the token itself', () => {
  expect(sessionProof('a token')).toMatch(/^[0-9a-f]{64}$/)
})

test('a write is in the log and on the timeline, and what it is told is checked first', async () => {
  const before = (await lines()).length
  const write = command('contact:record', z.object({ by: z.literal('hand') }), async () => ({
    result: 'did it',
    events: [{ on: { id: caseId }, type: 'contact.recorded' as const }],
  }))
  await expect(write(visitors.specialist, { by: 'foot' as 'hand' })).rejects.toMatchObject({ code: 'INVALID' })
  expect(await write(visitors.specialist, { by: 'hand' })).toBe('did it')
  expect((await lines()).slice(before)).toEqual(['casework change'])
  const { rows } = await service.database.superuser.query(
    `select count(*)::int as found from casework.events where case_id = $1 and type = 'contact.recorded'`,
    [caseId],
  )
  expect(rows).toEqual([{ found: 1 }])
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { as, type Visitor } from '@/db/as'
import type { Role } from '@/db/words/accounts'
import { closeSessions } from '@/db/queries/sign-in'
import { aSession, changeSession } from '@/db/testing/makers'
import type { AppError } from '../errors'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { dropOldDrafts } from './drop-old-drafts'
import { finishDraft } from './finish-draft'
import { keepDraft } from './keep-draft'
import { listDrafts } from './list-drafts'
import { openDraft } from './open-draft'
import { throwAwayDraft } from './throw-away-draft'

let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

const path = '/cases/DV-12345-ABCDE/contacts/new'
const canary = 'Tangerine umbrella on Tuesday'
const draft = { path, values: { reference: 'DV-12345-ABCDE', note: canary, minutes: '20' } }
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: AppError) => error.code,
  )

const change = (visitor: Visitor, set: string) => changeSession(service.database.superuser, visitor, set)

/** Somebody whose session ended an hour ago for want of use, with what they had typed kept, and who has signed in again. */
async function aWriter() {
  const { id, visitor: ended } = await service.staff()
  await change(ended, `last_seen_at = now() - interval '2 hours'`)
  expect(await keepDraft(ended, draft)).toBe(true)
  const visitor = await aSession(service.database.superuser, id)
  const [kept] = await listDrafts(visitor, {})
  return { id, visitor, ended, draftId: kept!.id }
}

describe('what was typed when a session had ended', () => {
  test('comes back to its writer after signing in again, without what the page had put there', async () => {
    const { visitor, draftId } = await aWriter()
    expect(await openDraft(visitor, { id: draftId })).toMatchObject({ path, values: { note: canary, minutes: '20' } })
    expect((await openDraft(visitor, { id: draftId })).values).not.toHaveProperty('reference')
  })

  test('lies in the database sealed, and the log names it and no more', async () => {
    const { id, visitor, draftId } = await aWriter()
    await openDraft(visitor, { id: draftId })
    await throwAwayDraft(visitor, { id: draftId })
    const { rows } = await service.database.superuser.query<{ text: string }>(
      `select encode(sealed_draft, 'escape') || d::text as text from casework.drafts d
       union all select e::text from audit.entries e`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { text } of rows) expect(text).not.toMatch(/Tangerine|contacts\/new/)
    const lines = await service.database.superuser.query(
      'select verb, permission, surface from audit.entries where actor_id = $1 and objects = array[$2::uuid] order by id',
      [id, draftId],
    )
    expect(lines.rows).toEqual([
      { verb: 'change', permission: 'draft:keep', surface: 'divert_casework' },
      { verb: 'consult', permission: 'draft:read', surface: 'divert_casework' },
      { verb: 'change', permission: 'draft:throw-away', surface: 'divert_casework' },
    ])
  })

  test('opens for nobody else: a colleague of the team, their lead, or the session that ended', async () => {
    const { ended, draftId } = await aWriter()
    for (const role of ['specialist', 'practice_lead'] as const) {
      const { visitor } = await service.staff({ role })
      expect(await listDrafts(visitor, {})).toEqual([])
      expect(await code(openDraft(visitor, { id: draftId }))).toBe('NOT_FOUND')
      expect(await throwAwayDraft(visitor, { id: draftId })).toBe(false)
    }
    expect(await code(openDraft(ended, { id: draftId }))).toBe('SIGNED_OUT')
  })

  test('is not opened in another row, even when somebody writes to the table', async () => {
    const [one, other] = [await aWriter(), await aWriter()]
    await service.database.superuser.query(
      'update casework.drafts set sealed_draft = (select sealed_draft from casework.drafts where id = $1) where id = $2',
      [one.draftId, other.draftId],
    )
    await expect(openDraft(other.visitor, { id: other.draftId })).rejects.toMatchObject({ code: 'does-not-open' })
  })

  test('goes when it is thrown away, or when its form was sent', async () => {
    const [one, other] = [await aWriter(), await aWriter()]
    expect(await throwAwayDraft(one.visitor, { id: one.draftId })).toBe(true)
    expect(await throwAwayDraft(one.visitor, { id: one.draftId })).toBe(false)
    await finishDraft(other.visitor, { draft: other.draftId, note: canary })
    await finishDraft(other.visitor, { draft: 'not an id' })
    expect([await listDrafts(one.visitor, {}), await listDrafts(other.visitor, {})]).toEqual([[], []])
  })

  test('is not shown after a day, and then the clock takes it away', async () => {
    const { visitor, draftId } = await aWriter()
    const young = await aWriter()
    await service.database.superuser.query(
      `update casework.drafts set kept_at = now() - interval '24 hours 1 minute' where id = $1`,
      [draftId],
    )
    expect(await listDrafts(visitor, {})).toEqual([])
    expect(await code(openDraft(visitor, { id: draftId }))).toBe('NOT_FOUND')
    expect(await dropOldDrafts()).toBe(1)
    expect(await dropOldDrafts()).toBe(0)
    expect(await listDrafts(young.visitor, {})).toHaveLength(1)
  })
})

describe('nothing is kept', () => {
  const kept = async () => (await service.database.superuser.query('select from casework.drafts')).rowCount

  async function keepsNothing(visitor: Visitor, given = draft) {
    const before = await kept()
    expect(await keepDraft(visitor, given)).toBe(false)
    expect(await kept()).toBe(before)
  }

  test('for a session that was signed out of, or ended by hand', async () => {
    const { visitor } = await service.staff()
    await as('account', visitor, ({ tx }) => closeSessions(tx, 'account', false))
    await keepsNothing(visitor)
    await keepsNothing((await service.staff({ revoked: true })).visitor)
  })

  test.each([
    `last_seen_at = now() - interval '25 hours 1 minute'`,
    `expires_at = now() - interval '24 hours 1 minute'`,
  ])('a day after it ended (%s)', async (set) => {
    const { visitor } = await service.staff()
    await change(visitor, set)
    await keepsNothing(visitor)
  })

  test('for a disabled account, an invented session, a second factor still to come, or nobody', async () => {
    await keepsNothing((await service.staff({ disabled: true })).visitor)
    await keepsNothing({ session: randomUUID() })
    const { visitor } = await service.staff()
    await change(visitor, 'awaits_factor = true')
    await keepsNothing(visitor)
    await keepsNothing('nobody')
  })

  test.each(['figures_manager', 'partner', 'administrator', 'officer'] satisfies Role[])('for a %s', async (role) => {
    const { visitor } = await service.staff({ role, kind: role === 'officer' ? 'officer' : 'staff' })
    await keepsNothing(visitor)
  })

  test('where there is nothing that somebody typed, or far too much of it', async () => {
    const { visitor } = await service.staff()
    await keepsNothing(visitor, { path, values: { reference: 'DV-12345-ABCDE', note: '', minutes: '' } })
    await keepsNothing(visitor, { path, values: { ...draft.values, note: 'x'.repeat(70_000) } })
  })

  test('after twenty', async () => {
    const { visitor } = await service.staff()
    for (let count = 0; count < 20; count++) expect(await keepDraft(visitor, draft)).toBe(true)
    await keepsNothing(visitor)
  })
})

test('other logins neither read drafts nor keep or drop them', async () => {
  const { visitor, draftId } = await aWriter()
  for (const surface of ['account', 'admin', 'insight', 'opener', 'auditor', 'worker'] as const) {
    for (const statement of [
      'select * from casework.drafts',
      `select account.keep_draft('${randomUUID()}', '\\x00')`,
      `select account.drop_draft('${draftId}')`,
    ])
      await expect(as(surface, visitor, ({ tx }) => tx.execute(statement))).rejects.toMatchObject({ sqlState: '42501' })
  }
  await expect(
    as('casework', visitor, ({ tx }) => tx.execute(`delete from casework.drafts where id = '${draftId}'`)),
  ).rejects.toMatchObject({ sqlState: '42501' })
})

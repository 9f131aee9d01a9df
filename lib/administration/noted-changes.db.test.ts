import { afterAll, beforeAll, expect, test } from 'vitest'
import { as } from '@/db/as'
import { camden, camdenNorth, islington } from '@/db/testing/makers'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { addOrganisation } from './add-organisation'
import { changeOrganisation } from './change-organisation'
import { endSite } from './end-site'
import { endTeam } from './end-team'
import { listChanges } from './list-changes'
import { listSites } from './list-sites'
import { nameSite } from './name-site'
import { nameTeam } from './name-team'
import { factSentence } from './model'

const now = () => new Date()
let service: CaseworkService
let grace: Awaited<ReturnType<CaseworkService['staff']>>
beforeAll(async () => {
  service = await aCaseworkService()
  grace = await service.staff({ role: 'administrator', name: 'Grace Adeyemi', sites: [] })
})
afterAll(() => service.close())

const sql = async (text: string, values: unknown[] = []) => (await service.database.superuser.query(text, values)).rows
const newest = async () => (await listChanges(grace.visitor, {})).changes[0]!
const sentences = async () => (await newest()).facts.map(factSentence)

test('a change says who, what it was before and what it is now, and nobody else may read it', async () => {
  await nameSite(grace.visitor, { id: camden, name: 'Camden Town' })
  expect(await newest()).toMatchObject({
    who: 'Grace Adeyemi',
    subject: 'Site: Camden Town',
    facts: [{ label: 'Name', before: 'Camden', after: 'Camden Town' }],
  })
  await nameSite(grace.visitor, { id: camden, name: 'Camden' })
  const specialist = await service.staff()
  await expect(listChanges(specialist.visitor, {})).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('of an account only what may be known is noted, and a password never', async () => {
  const { id } = await service.staff({ name: 'Sam Reed' })
  await sql(`update account.accounts set role = 'practice_lead', password_verifier = sha256('new') where id = $1`, [id])
  const [change] = await sql('select * from organisation.changes order by id desc limit 1')
  expect(change).toMatchObject({ room: 'account.accounts', object: id, actor_id: null })
  expect([change.before, change.after]).toEqual([{ role: 'specialist' }, { role: 'practice_lead' }])
  expect((await newest()).who).toBe('By command')
  expect(await sentences()).toEqual(['Role: Engagement specialist → Practice lead (manager)'])
  await sql(`update account.accounts set password_verifier = sha256('newer') where id = $1`, [id])
  expect((await newest()).id).toBe(Number(change.id))
  const { changes } = await listChanges(grace.visitor, { account: id })
  expect(changes.map(({ subject }) => subject)).toEqual(['Sam Reed', 'Sam Reed', 'Sam Reed'])
  expect(JSON.stringify(await sql('select before, after from organisation.changes'))).not.toMatch(/verifier|password_/)
})

test('what changes nothing is not noted', async () => {
  const { id } = await newest()
  await sql('update organisation.sites set name = name')
  expect((await newest()).id).toBe(id)
})

test('the list is narrowed by kind and by person, and goes on page by page', async () => {
  for (let at = 0; at < 60; at++)
    await sql(`update organisation.teams set name = $1 where id = $2`, [`N${at}`, camdenNorth])
  const first = await listChanges(grace.visitor, { kind: 'sites' })
  expect(first.changes).toHaveLength(50)
  const second = await listChanges(grace.visitor, { kind: 'sites', before: first.next! })
  expect(second.changes[0]!.id).toBeLessThan(first.changes.at(-1)!.id)
  const hers = await listChanges(grace.visitor, { by: grace.id })
  expect(new Set(hers.changes.map(({ who }) => who))).toEqual(new Set(['Grace Adeyemi']))
  expect(hers.people).toEqual([{ id: grace.id, name: 'Grace Adeyemi' }])
})

test('no login may add a change, alter one or take one away', async () => {
  for (const statement of [
    `insert into organisation.changes (at, room, object) values (now(), 'a', 'b')`,
    `update organisation.changes set object = 'b'`,
    `delete from organisation.changes`,
  ]) {
    for (const surface of ['admin', 'account', 'casework', 'auditor'] as const)
      await expect(as(surface, grace.visitor, ({ tx }) => tx.execute(statement))).rejects.toMatchObject({
        sqlState: '42501',
      })
  }
})

test('a site or a team with open cases, people or boroughs does not end, and says why', async () => {
  const today = (await listSites(grace.visitor, {})).today
  await service.referral()
  const end = { id: camden, endedOn: today }
  await expect(endSite(grace.visitor, end)).rejects.toMatchObject({ message: expect.stringContaining('open cases') })
  await sql(`update casework.cases set status = 'closed', closed_at = now(), closing_reason = 'goals_met'`)
  await expect(endSite(grace.visitor, end)).rejects.toMatchObject({ message: expect.stringContaining('borough') })
  const lead = await service.staff({ role: 'practice_lead', name: 'Priya Shah', teams: [camdenNorth], leads: true })
  await expect(endTeam(grace.visitor, { id: camdenNorth, endedOn: today })).rejects.toMatchObject({
    message: expect.stringContaining('1 person in it'),
  })
  const [site] = (await listSites(grace.visitor, {})).sites
  expect(site!.teams[0]!.members).toEqual([{ teamId: camdenNorth, name: 'Priya Shah', isLead: true }])
  await sql('delete from account.account_teams where account_id = $1', [lead.id])
  await endTeam(grace.visitor, { id: camdenNorth, endedOn: today })
  expect((await newest()).facts[0]).toMatchObject({ label: 'Takes nothing new from', before: null })
  await endTeam(grace.visitor, { id: camdenNorth, endedOn: '' })
  await expect(endTeam(grace.visitor, { id: camdenNorth, endedOn: '2020-01-01' })).rejects.toMatchObject({
    fields: { endedOn: 'Enter today or a day to come' },
  })
})

test('whether there is open work is answered to an administrator, and to nobody else', async () => {
  await service.referral({ site: islington })
  const ask = async (visitor: typeof grace.visitor | 'nobody') =>
    (
      await as('admin', visitor, ({ tx }) =>
        tx.execute(`select organisation.has_open_work(${islington}, null) as open`),
      )
    ).rows[0]!.open
  expect(await ask(grace.visitor)).toBe(true)
  expect(await ask('nobody')).toBeNull()
  expect(await ask((await service.staff()).visitor)).toBeNull()
})

test('two sites, or two teams of a site, do not share a name', async () => {
  await expect(nameSite(grace.visitor, { id: camden, name: 'islington' })).rejects.toMatchObject({ code: 'INVALID' })
  await nameTeam(grace.visitor, { siteId: islington, name: 'East' })
  await expect(nameTeam(grace.visitor, { siteId: islington, name: 'east' })).rejects.toMatchObject({ code: 'INVALID' })
})

test('an organisation is added, renamed with its people, and does not end while somebody works there', async () => {
  await addOrganisation(grace.visitor, { name: 'Northside Boxing', kind: 'partner' })
  await expect(addOrganisation(grace.visitor, { name: 'Northside Boxing', kind: 'other' })).rejects.toMatchObject({
    fields: { name: 'That organisation is here already' },
  })
  const renamed = { was: 'DIVERT', name: 'DIVERT London', kind: 'service', endedOn: '' } as const
  await changeOrganisation(grace.visitor, renamed)
  expect(await sql(`select distinct organisation from account.accounts`)).toEqual([{ organisation: 'DIVERT London' }])
  const { changes } = await listChanges(grace.visitor, { account: grace.id })
  expect(changes[0]!.facts.map(factSentence)).toEqual(['Organisation: DIVERT → DIVERT London'])
  const tomorrow = new Date(now().getTime() + 86_400_000).toISOString().slice(0, 10)
  await expect(
    changeOrganisation(grace.visitor, { ...renamed, was: 'DIVERT London', endedOn: tomorrow }),
  ).rejects.toMatchObject({ code: 'CONFLICT' })
})

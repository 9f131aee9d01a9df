import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { as } from '@/db/as'
import type { Surface } from '@/db/login-roles'
import { interests } from '@/db/words/interests'
import { addDays, londonDateKey, londonInstant } from '../london-time'
import { formWordsInForce } from '../referrals/form-words-in-force'
import { shippedWording } from '../referrals/model'
import { settingsOfIntake } from '../testing/a-sealed-post'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { firstContactDue } from '../working-time/first-contact'
import { inForce } from './in-force'
import { listSettings } from './list-settings'
import { publicSettings } from './public-settings'
import { settleClock } from './settle-clock'
import { settleList } from './settle-list'
import { settleParticulars } from './settle-particulars'
import { settleRetention } from './settle-retention'
import { settleWording } from './settle-wording'
import { shipped } from './shipped'
import { withdrawSetting } from './withdraw-setting'

const today = londonDateKey(new Date())
const tomorrow = addDays(today, 1)
let service: CaseworkService
let grace: Awaited<ReturnType<CaseworkService['staff']>>
beforeAll(async () => {
  settingsOfIntake()
  service = await aCaseworkService()
  grace = await service.staff({ role: 'administrator', name: 'Grace Adeyemi', sites: [] })
})
beforeEach(() => service.database.superuser.query('delete from organisation.settings'))
afterAll(() => service.close())

const clockNow = (at = new Date()) => as('opener', 'nobody', ({ tx }) => inForce(tx, 'clock:community', at))
const wordsNow = (at = new Date()) => as('intake', 'nobody', ({ tx }) => formWordsInForce(tx, at))
const words = (wishes: Record<string, string> = {}) => ({ ...shipped('wording:contact').words, ...wishes })

describe('what is in force', () => {
  test('is the newest whose London day has come, at every minute of any day', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 0, maxLength: 5 })
    const minutes = fc.integer({ min: 0, max: 400 * 24 * 60 })
    const begin = londonInstant('2026-01-01', '00:00').getTime()
    await fc.assert(
      fc.asyncProperty(days, minutes, async (starts, minute) => {
        await service.database.superuser.query('delete from organisation.settings')
        for (const start of starts)
          await service.database.superuser.query(
            'insert into organisation.settings (key, from_on, value) values ($1, $2, $3)',
            [
              'clock:community',
              addDays('2026-01-01', start),
              JSON.stringify({ workingDays: start % 20, closesAt: '12:00' }),
            ],
          )
        const at = new Date(begin + minute * 60_000)
        const come = starts.filter((start) => londonInstant(addDays('2026-01-01', start), '00:00') <= at)
        const expected = come.length === 0 ? shipped('clock:community').workingDays : Math.max(...come) % 20
        expect((await clockNow(at)).workingDays).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['2026-06-09T22:59:00Z', 2],
    ['2026-06-09T23:00:00Z', 4],
    ['2026-06-10T12:00:00Z', 4],
  ])('at %s in summer begins at midnight in London', async (at, workingDays) => {
    await service.database.superuser.query(
      `insert into organisation.settings (key, from_on, value) values ('clock:community', '2026-06-10', '{"workingDays": 4, "closesAt": "17:00"}')`,
    )
    expect(await clockNow(new Date(at))).toMatchObject({ workingDays })
  })

  test('is what the portal brings where a row makes no sense', async () => {
    await service.database.superuser.query(
      `insert into organisation.settings (key, from_on, value) values ('clock:community', '2026-01-01', '{"workingDays": "many"}')`,
    )
    expect(await clockNow()).toEqual(shipped('clock:community'))
  })
})

test('a referral keeps the clock of the day on which it came in', async () => {
  const received = new Date('2026-11-19T16:42:00Z')
  await service.database.superuser.query(`insert into organisation.settings (key, from_on, value) values
    ('clock:community', '2026-11-19', '{"workingDays": 5, "closesAt": "12:00"}'),
    ('clock:community', '2026-11-20', '{"workingDays": 1, "closesAt": "12:00"}')`)
  const { id } = await service.referral({ at: received })
  const { rows } = await service.database.superuser.query('select due_at from casework.cases where id = $1', [id])
  expect(rows).toEqual([{ due_at: firstContactDue(received, { workingDays: 5, closesAt: '12:00' }) }])
})

test('a clock holds from today, one to come can be withdrawn, and one that began cannot', async () => {
  const clock = { pathway: 'community', closesAt: '16:00' } as const
  await settleClock(grace.visitor, { ...clock, workingDays: '3', fromOn: today })
  await settleClock(grace.visitor, { ...clock, workingDays: '4', fromOn: tomorrow })
  expect(await clockNow()).toEqual({ workingDays: 3, closesAt: '16:00' })
  const { settings } = await listSettings(grace.visitor, {})
  expect(settings['clock:community']).toMatchObject({ since: today, toCome: [{ fromOn: tomorrow }] })
  await withdrawSetting(grace.visitor, { key: 'clock:community', fromOn: tomorrow })
  for (const fromOn of [today, tomorrow])
    await expect(withdrawSetting(grace.visitor, { key: 'clock:community', fromOn })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  expect(await clockNow()).toEqual({ workingDays: 3, closesAt: '16:00' })
})

test('nothing is settled for a day that has gone, by the screens or past them', async () => {
  const yesterday = addDays(today, -1)
  const clock = { pathway: 'community', workingDays: '3', closesAt: '17:00', fromOn: yesterday } as const
  await expect(settleClock(grace.visitor, clock)).rejects.toMatchObject({ fields: { fromOn: expect.anything() } })
  await service.database.superuser.query(
    `insert into organisation.settings (key, from_on, value) values ('clock:community', '${yesterday}', '{"workingDays": 3, "closesAt": "17:00"}')`,
  )
  const past = (statement: string) => as('admin', grace.visitor, ({ tx }) => tx.execute(statement))
  await expect(
    past(`insert into organisation.settings (key, from_on, value) values ('clock:custody', '${yesterday}', '{}')`),
  ).rejects.toMatchObject({ sqlState: '42501' })
  expect((await past(`update organisation.settings set value = '{}'`)).rowCount).toBe(0)
  expect((await past('delete from organisation.settings')).rowCount).toBe(0)
  const { rows } = await service.database.superuser.query('select key, value from organisation.settings')
  expect(rows).toEqual([{ key: 'clock:community', value: { workingDays: 3, closesAt: '17:00' } }])
})

describe('the words a young person reads', () => {
  test('have a new label with each change, and the form has both from their day on', async () => {
    await settleWording(grace.visitor, { ...words({ 'choice.title': 'Can a coach call you?' }), fromOn: today })
    expect(await wordsNow()).toMatchObject({
      version: 'contact-2',
      wording: { choice: { title: 'Can a coach call you?', yes: shippedWording.choice.yes } },
    })
    await settleWording(grace.visitor, { ...words(), fromOn: tomorrow })
    expect((await wordsNow()).version).toBe('contact-2')
    expect((await wordsNow(londonInstant(tomorrow, '00:00'))).version).toBe('contact-3')
    await settleWording(grace.visitor, { ...words(), fromOn: today })
    expect((await wordsNow()).version).toBe('contact-4')
  })

  test('may not be left out, one by one', async () => {
    await expect(
      settleWording(grace.visitor, { ...words({ 'choice.yes': ' ' }), fromOn: today }),
    ).rejects.toMatchObject({ code: 'INVALID', fields: { 'choice.yes': 'Enter the words' } })
  })
})

test('a list offers what was ticked, in its own order, and never nothing', async () => {
  await settleList(grace.visitor, { list: 'interests', codes: ['gaming', 'football', 'unheard_of'], fromOn: today })
  expect((await wordsNow()).offered.interests).toEqual(['football', 'gaming'])
  for (const codes of [[], ['unheard_of']])
    await expect(settleList(grace.visitor, { list: 'interests', codes, fromOn: today })).rejects.toMatchObject({
      fields: { codes: 'Leave at least one' },
    })
  await service.database.superuser.query(`update organisation.settings set value = '{"codes": ["unheard_of"]}'`)
  expect((await wordsNow()).offered.interests).toEqual(interests)
})

test('the public pages say what was settled, else what the process was given', async () => {
  expect(await publicSettings()).toMatchObject({ areExamples: true, controller: { name: 'Example Youth Trust' } })
  await settleRetention(grace.visitor, { rule: 'never_reached', days: '60', fromOn: today })
  await settleParticulars(grace.visitor, {
    name: 'Camden Youth',
    address: '2 A Street',
    email: 'privacy@camden.example',
    officer: 'A. Person',
    phone: '020 7946 0777',
    text: '07700 900 777',
    teamEmail: 'team@camden.example',
    lawfulBasis: 'One ground\n\nAnother',
    accessibilityEmail: 'access@camden.example',
    quickExit: 'https://www.bbc.co.uk/weather',
    fromOn: today,
  })
  const told = await publicSettings()
  expect(told).toMatchObject({
    areExamples: false,
    controller: { name: 'Camden Youth' },
    lawfulBasis: ['One ground', 'Another'],
  })
  expect(told.retention[0]).toEqual({
    what: 'Said yes, but we could not reach you',
    kept: '60 days after we stop trying',
  })
})

test('each login reads its own kinds of settings and no others', async () => {
  const keys = ['clock:community', 'wording:contact', 'list:interests', 'retention:messages', 'particulars']
  for (const key of keys)
    await service.database.superuser.query(
      `insert into organisation.settings (key, from_on, value) values ($1, '2026-01-01', '{}')`,
      [key],
    )
  const specialist = await service.staff()
  const read = async (surface: Surface, visitor: typeof grace.visitor | 'nobody' = 'nobody') =>
    (await as(surface, visitor, ({ tx }) => tx.execute('select key from organisation.settings order by key'))).rows.map(
      ({ key }) => key,
    )
  expect(await read('opener')).toEqual(['clock:community'])
  expect(await read('public')).toEqual(['particulars', 'retention:messages'])
  const ofForms = ['clock:community', 'list:interests', 'wording:contact']
  expect(await read('intake')).toEqual(ofForms)
  expect(await read('casework', specialist.visitor)).toEqual(ofForms)
  expect(await read('admin', grace.visitor)).toEqual([...keys].sort())
  expect(await read('admin', specialist.visitor)).toEqual([])
  for (const surface of ['account', 'insight', 'auditor', 'worker'] as const)
    await expect(read(surface)).rejects.toMatchObject({ sqlState: '42501' })
})

test('nobody but an administrator settles anything', async () => {
  const { visitor } = await service.staff({ role: 'practice_lead' })
  const clock = { pathway: 'community', workingDays: '3', closesAt: '17:00', fromOn: today } as const
  await expect(settleClock(visitor, clock)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

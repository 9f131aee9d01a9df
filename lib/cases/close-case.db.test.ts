import { afterAll, beforeAll, expect, test } from 'vitest'
import { islington } from '@/db/testing/makers'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { closeCase } from './close-case'
import { getCase } from './get-case'
import { releaseCase } from './release-case'
import { reopenCase } from './reopen-case'
import { takeCase } from './take-case'

const now = () => new Date('2026-11-20T10:42:00Z')
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

async function aTakenCase() {
  const holder = await service.staff({ name: 'Amina Yusuf' })
  const { reference } = await service.referral()
  await takeCase(holder.visitor, { reference, version: 1 }, now)
  const look = () => getCase(holder.visitor, { reference }, now)
  return { reference, version: 2, visitor: holder.visitor, look }
}

test('taking is undone: the case waits again, and the timeline keeps both', async () => {
  const { reference, version, visitor, look } = await aTakenCase()
  await releaseCase(visitor, { reference, version }, now)
  const released = await look()
  expect(released).toMatchObject({ status: 'waiting', specialistId: null, takenAt: null, nextOn: null, version: 3 })
  expect(released.events.map(({ type }) => type)).toContain('case.released')
})

test('only whoever took a case puts it back, and not once something else was written down', async () => {
  const { reference, version, visitor, look } = await aTakenCase()
  const ben = await service.staff()
  await expect(releaseCase(ben.visitor, { reference, version }, now)).rejects.toMatchObject({ code: 'CONFLICT' })
  await closeCase(visitor, { reference, version, reason: 'other' }, now)
  await reopenCase(visitor, { reference, version: 3 }, now)
  await expect(releaseCase(visitor, { reference, version: 4 }, now)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /written down since/,
  })
  expect((await look()).may.release).toBe(false)
})

test('a case closes with a reason and a sealed note, and opens again as it stood', async () => {
  const { reference, version, visitor, look } = await aTakenCase()
  const before = await look()
  await closeCase(visitor, { reference, version, reason: 'goals_met', note: 'Plays every Saturday now.' }, now)
  const closed = await look()
  expect(closed).toMatchObject({ status: 'closed', closingReason: 'goals_met', nextOn: null, closedAt: now() })
  expect(closed.may).toEqual({ take: false, release: false, recordContact: false, close: false, reopen: true })
  expect(closed.events[0]).toMatchObject({ type: 'case.closed', note: 'Plays every Saturday now.' })

  await reopenCase(visitor, { reference, version: closed.version }, now)
  const { status, nextOn, nextChannel, specialistId } = before
  expect(await look()).toMatchObject({ status, nextOn, nextChannel, specialistId, closedAt: null, closingReason: null })
})

test('a colleague does not close it, and the practice lead may', async () => {
  const { reference, version, look } = await aTakenCase()
  const ben = await service.staff()
  const lead = await service.staff({ role: 'practice_lead' })
  const closing = { reference, version, reason: 'moved_on' as const }
  await expect(closeCase(ben.visitor, closing, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await look()).toMatchObject({ status: 'trying_to_reach', version })
  await closeCase(lead.visitor, closing, now)
  await expect(reopenCase(ben.visitor, { reference, version: 3 }, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await look()).toMatchObject({ status: 'closed', closingReason: 'moved_on' })
})

test('a manager of figures closes nothing, and another site finds nothing to close', async () => {
  const { reference, version } = await aTakenCase()
  const closing = { reference, version, reason: 'other' as const }
  const figures = await service.staff({ role: 'figures_manager' })
  const elsewhere = await service.staff({ role: 'practice_lead', sites: [islington] })
  await expect(closeCase(figures.visitor, closing, now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  for (const verb of [closeCase(elsewhere.visitor, closing, now), reopenCase(elsewhere.visitor, closing, now)]) {
    await expect(verb).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  const theirs = await service.staff({ sites: [islington] })
  await expect(releaseCase(theirs.visitor, closing, now)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what is waiting, closed already, or changed since is not closed', async () => {
  const lead = await service.staff({ role: 'practice_lead' })
  const waiting = await service.referral()
  const closing = { reference: waiting.reference, version: 1, reason: 'other' as const }
  await expect(closeCase(lead.visitor, closing, now)).rejects.toMatchObject({ code: 'CONFLICT', message: /taken/ })

  const { reference, version, visitor, look } = await aTakenCase()
  await expect(closeCase(visitor, { ...closing, reference, version: 1 }, now)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /written down/,
  })
  expect((await look()).events).toHaveLength(3)
  await closeCase(visitor, { ...closing, reference, version }, now)
  await expect(closeCase(visitor, { ...closing, reference, version: 3 }, now)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /closed already/,
  })
  await reopenCase(visitor, { reference, version: 3 }, now)
  await expect(reopenCase(visitor, { reference, version: 4 }, now)).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('a reason is asked for', async () => {
  const { reference, version, visitor } = await aTakenCase()
  const closing = { reference, version, reason: '' as never }
  await expect(closeCase(visitor, closing, now)).rejects.toMatchObject({
    code: 'INVALID',
    fields: { reason: 'Choose why it is closing' },
  })
})

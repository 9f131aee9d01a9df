import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { islington } from '@/db/testing/makers'
import { closeCase } from '../cases/close-case'
import { getCase } from '../cases/get-case'
import { takeCase } from '../cases/take-case'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { recordContact } from './record-contact'

const now = () => new Date('2026-11-20T17:05:30Z')
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(() => service.close())

type Contact = Parameters<typeof recordContact>[1]

async function aTakenCase() {
  const { visitor, id } = await service.staff({ name: 'Amina Yusuf' })
  const { reference, id: caseId } = await service.referral()
  await takeCase(visitor, { reference, version: 1 }, now)
  const contact = (wishes: Partial<Contact> = {}): Contact => ({
    reference,
    requestId: randomUUID(),
    direction: 'we_tried',
    channel: 'text',
    outcome: 'sent',
    ...wishes,
  })
  return { visitor, actorId: id, caseId, reference, contact, look: () => getCase(visitor, { reference }, now) }
}

test('a try that was not answered stops the clock, is counted, and says what comes next', async () => {
  const { visitor, contact, look } = await aTakenCase()
  await recordContact(visitor, contact({ nextChannel: 'call', nextOn: '2026-11-24', note: 'Said hello.' }), now)
  const tried = await look()
  expect(tried).toMatchObject({
    status: 'trying_to_reach',
    tries: 1,
    firstContactAt: now(),
    nextOn: '2026-11-24',
    nextChannel: 'call',
    version: 3,
  })
  expect(tried.events[0]).toMatchObject({
    type: 'contact.recorded',
    detail: { direction: 'we_tried', channel: 'text', outcome: 'sent', tries: 1 },
    note: 'Said hello.',
    recordedBy: 'Amina Yusuf',
  })
})

test('hearing from them is working together; being told no is not', async () => {
  const { visitor, contact, look } = await aTakenCase()
  await recordContact(visitor, contact({ channel: 'call', outcome: 'spoke_no' }), now)
  expect(await look()).toMatchObject({ status: 'trying_to_reach', tries: 1 })
  const later = () => new Date('2026-11-20T17:30:00Z')
  await recordContact(visitor, contact({ direction: 'they_got_in_touch', outcome: 'replied' }), later)
  const reached = await look()
  expect(reached).toMatchObject({ status: 'working_together', tries: 1 })
  expect(reached.events[0]?.detail).toMatchObject({ movedTo: 'working_together' })
})

test('talking with a carer is written down and is no contact with them', async () => {
  const { visitor, contact, look } = await aTakenCase()
  await recordContact(visitor, contact({ direction: 'carer', channel: 'call', outcome: 'spoke_interested' }), now)
  expect(await look()).toMatchObject({ status: 'trying_to_reach', tries: 0, firstContactAt: null })
})

test('an earlier try that is written down late is the first contact', async () => {
  const { visitor, contact, look } = await aTakenCase()
  await recordContact(visitor, contact(), now)
  await recordContact(visitor, contact({ happenedOn: '2026-11-20', happenedAt: '09:30' }), now)
  expect(await look()).toMatchObject({ firstContactAt: new Date('2026-11-20T09:30:00Z'), tries: 2 })
})

test('the same press of the button twice is one contact, together or one after the other', async () => {
  const { visitor, contact, look } = await aTakenCase()
  const press = contact()
  const both = await Promise.all([recordContact(visitor, press, now), recordContact(visitor, press, now)])
  expect(both[0]).toEqual(both[1])
  await recordContact(visitor, press, now)
  const { events, tries } = await look()
  expect(events.filter(({ type }) => type === 'contact.recorded')).toHaveLength(1)
  expect(tries).toBe(1)
})

test('two colleagues who write down different contacts at once lose neither', async () => {
  const { visitor, contact, look } = await aTakenCase()
  const lead = await service.staff({ role: 'practice_lead' })
  await Promise.all([recordContact(visitor, contact(), now), recordContact(lead.visitor, contact(), now)])
  expect(await look()).toMatchObject({ tries: 2, version: 4 })
})

test('nothing is written down on a case that waits, is closed, or is not there', async () => {
  const { visitor, contact, reference, look } = await aTakenCase()
  const waiting = await service.referral()
  await expect(recordContact(visitor, contact({ reference: waiting.reference }), now)).rejects.toMatchObject({
    code: 'CONFLICT',
    message: /Take this case/,
  })
  await closeCase(visitor, { reference, version: 2, reason: 'other' }, now)
  await expect(recordContact(visitor, contact(), now)).rejects.toMatchObject({ code: 'CONFLICT', message: /closed/ })
  expect(await look()).toMatchObject({ tries: 0, version: 3 })

  const theirs = await service.staff({ sites: [islington] })
  for (const absent of [reference, 'DV-00000-00000']) {
    await expect(recordContact(theirs.visitor, contact({ reference: absent }), now)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  }
  const figures = await service.staff({ role: 'figures_manager' })
  await expect(recordContact(figures.visitor, contact(), now)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('a contact is neither before the referral nor still to come', async () => {
  const { visitor, contact, look } = await aTakenCase()
  const early = contact({ happenedOn: '2026-11-19', happenedAt: '16:41' })
  await expect(recordContact(visitor, early, now)).rejects.toMatchObject({ fields: { happenedOn: /came in/ } })
  const late = contact({ happenedOn: '2026-11-21', happenedAt: '09:00' })
  await expect(recordContact(visitor, late, now)).rejects.toMatchObject({ code: 'INVALID' })
  expect((await look()).events.map(({ type }) => type)).not.toContain('contact.recorded')
})

test('the note is stored sealed, and the audit log knows the case alone', async () => {
  const { visitor, actorId, caseId, contact } = await aTakenCase()
  await recordContact(visitor, contact({ note: 'Walrus in the library' }), now)
  const { superuser } = service.database
  const events = await superuser.query(
    "select * from casework.events where type = 'contact.recorded' and case_id = $1",
    [caseId],
  )
  expect(events.rows[0].sealed_note.includes('Walrus')).toBe(false)
  expect(JSON.stringify(events.rows[0].detail)).not.toContain('Walrus')
  const audit = await superuser.query(
    "select verb, objects from audit.entries where actor_id = $1 and permission = 'contact:record'",
    [actorId],
  )
  expect(audit.rows).toEqual([{ verb: 'change', objects: [caseId] }])
})

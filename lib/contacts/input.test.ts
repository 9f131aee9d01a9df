import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channels, outcomes } from '@/db/words/contacts'
import { recordContactInput, timeOfContact } from './input'
import { contactTitle, outcomesOf, reachedThem } from './model'

const posted = {
  reference: 'DV-7QK4D-M2XA9',
  requestId: '6f1d0f4e-6d2b-4c3a-9a53-0f7a1b8f2c11',
  direction: 'we_tried',
  channel: 'text',
  outcome: 'replied',
}

const messagesFor = (change: Record<string, unknown>) => {
  const read = recordContactInput.safeParse({ ...posted, ...change })
  return Object.fromEntries((read.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]))
}

describe('recording a contact', () => {
  it('needs three taps and nothing else', () => {
    expect(recordContactInput.parse(posted)).toMatchObject({
      happenedOn: null,
      happenedAt: null,
      minutes: null,
      note: '',
      nextChannel: null,
      nextOn: null,
    })
  })

  it.each([
    [{ channel: 'visit', outcome: 'left_voicemail' }, 'outcome', /does not go with/],
    [{ channel: 'pigeon' }, 'channel', /^Choose how$/],
    [{ happenedOn: '31/11/2026' }, 'happenedOn', /^Enter a date, like 19 11 2026$/],
    [{ happenedAt: '25:00' }, 'happenedAt', /^Enter a time, like 16:30$/],
    [{ minutes: '601' }, 'minutes', /0 to 600/],
    [{ minutes: '1.5' }, 'minutes', /whole number/],
    [{ note: 'a'.repeat(2001) }, 'note', /2,000 characters/],
    [{ nextChannel: 'call' }, 'nextOn', /next try/],
    [{ reference: 'DV-00000-0000U' }, 'reference', /^Case not found$/],
    [{ requestId: '' }, 'requestId', /Send it again/],
  ])('%j is told by its field', (change, field, message) => {
    expect(messagesFor(change)).toEqual({ [field]: expect.stringMatching(message) })
  })

  it('reads days and times as people write them', () => {
    expect(recordContactInput.parse({ ...posted, happenedOn: '19/11/2026', happenedAt: '9.05' })).toMatchObject({
      happenedOn: '2026-11-19',
      happenedAt: '09:05',
    })
  })

  it('answers anything with a result, and never repeats it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(recordContactInput.shape)), fc.anything(), (field, value) => {
        recordContactInput.safeParse({ ...posted, [field]: value })
      }),
    )
    expect(JSON.stringify(messagesFor({ note: ['canary'], happenedOn: 'canary', minutes: 'canary' }))).not.toContain(
      'canary',
    )
  })
})

describe('when it happened', () => {
  const now = new Date('2026-11-19T16:42:00Z')
  const at = (happenedOn: string | null, happenedAt: string | null, nextOn: string | null = null) =>
    timeOfContact({ happenedOn, happenedAt, nextOn }, now)

  it('is now, or the London time of that day', () => {
    expect(at(null, null)).toEqual({ happenedAt: now })
    expect(at('2026-11-19', null)).toEqual({ happenedAt: now })
    expect(at('2026-07-01', '09:00')).toEqual({ happenedAt: new Date('2026-07-01T08:00:00Z') })
  })

  it.each([
    ['2026-11-20', null, null, { happenedOn: 'Enter today or a day in the past' }],
    [null, '16:43', null, { happenedAt: 'Enter a time that has passed' }],
    ['2026-11-18', null, null, { happenedAt: 'Enter a time, like 16:30. Near enough is fine' }],
    [null, null, '2026-11-18', { nextOn: 'Enter today or a day to come' }],
  ])('%s %s, next %s', (day, time, next, errors) => {
    expect(at(day, time, next)).toEqual({ errors })
  })
})

describe('what came of it', () => {
  it('every outcome can come of some channel, and every channel has outcomes', () => {
    expect(new Set(Object.values(outcomesOf).flat())).toEqual(new Set(outcomes))
    for (const channel of channels) expect(outcomesOf[channel].length).toBeGreaterThan(2)
  })

  it('somebody else answering is not reaching them', () => {
    expect(reachedThem('we_tried', 'replied')).toBe(true)
    expect(reachedThem('we_tried', 'someone_else_answered')).toBe(false)
    expect(reachedThem('carer', 'spoke_interested')).toBe(false)
  })

  it('has a heading', () => {
    expect(contactTitle('text', 'replied')).toBe('Text: replied')
    expect(contactTitle('visit', 'met')).toBe('Met in person')
  })
})

import { expect, test } from 'vitest'
import { eventTypes } from '@/db/words/events'
import { eventsIn, timelineViewIn, timelineWords } from './timeline'
import type { CaseEventView } from './views'

const event = (type: CaseEventView['type'], detail = {}): CaseEventView => ({
  id: type,
  type,
  detail,
  note: null,
  happenedAt: new Date('2026-11-19T16:42:00Z'),
  recordedBy: null,
})

test('every kind of event has words, whatever its detail holds', () => {
  for (const type of eventTypes) {
    expect(timelineWords(event(type)).heading).toMatch(/^[A-Z]/)
    expect(timelineWords(event(type, { channel: 'pigeon', route: 7, reason: null })).heading).toMatch(/^[A-Z]/)
  }
})

test('a contact says how, what came of it, which try it was and how long it took', () => {
  const contact = {
    direction: 'we_tried',
    channel: 'text',
    outcome: 'replied',
    minutes: 12,
    tries: 1,
    movedTo: 'working_together',
  }
  expect(timelineWords(event('contact.recorded', contact))).toEqual({
    heading: 'Text: replied',
    meta: ['first try', '12 minutes', 'now working together'],
    keyMoment: true,
  })
  const second = { direction: 'they_got_in_touch', channel: 'call', outcome: 'no_answer', minutes: null }
  expect(timelineWords(event('contact.recorded', second))).toEqual({
    heading: 'Call: no answer',
    meta: ['they got in touch'],
    keyMoment: false,
  })
})

test('the views divide everything between them', () => {
  const events = eventTypes.map((type) => event(type))
  const parts = [...eventsIn('contact', events), ...eventsIn('decisions', events)]
  expect(parts.map(({ id }) => id).sort()).toEqual(
    eventsIn('everything', events)
      .map(({ id }) => id)
      .sort(),
  )
  expect(eventsIn('contact', events).map(({ type }) => type)).toEqual(['contact.recorded', 'contact.undone'])
})

test('an address that asks for something else shows everything', () => {
  expect([timelineViewIn('contact'), timelineViewIn('gossip'), timelineViewIn(undefined)]).toEqual([
    'contact',
    'everything',
    'everything',
  ])
})

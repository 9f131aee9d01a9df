import { expect, test } from 'vitest'
import { channels } from '@/db/words/contacts'
import { nextStep, nextStepWith } from './next-step'

const now = new Date('2026-11-20T10:00:00Z')
const planned = (nextOn: string | null) => ({ nextOn, nextChannel: 'text' as const, firstContactAt: now })

test('a next step is overdue, today or to come, by the day in London', () => {
  expect(nextStep(planned('2026-11-19'), now)).toEqual({ what: 'Text', when: 'Thu 19 Nov', state: 'overdue' })
  expect(nextStep(planned('2026-11-20'), now)).toMatchObject({ when: 'today', state: 'today' })
  expect(nextStep(planned('2026-11-21'), now)).toMatchObject({ when: 'tomorrow', state: 'later' })
  expect(nextStep(planned('2026-11-30'), now)).toMatchObject({ when: 'Mon 30 Nov', state: 'later' })
  expect(nextStep(planned('2026-07-01'), new Date('2026-06-30T23:30:00Z'))).toMatchObject({ when: 'today' })
  expect(nextStep(planned(null), now)).toBeNull()
})

test('what comes next is said with their name', () => {
  const at = { nextOn: '2026-11-20', firstContactAt: null }
  for (const nextChannel of channels) expect(nextStepWith('Jo', { ...at, nextChannel })).toContain('Jo')
  expect(nextStepWith('Jo', { ...at, nextChannel: null })).toBe('First contact with Jo')
  expect(nextStepWith('Jo', { ...at, nextChannel: null, firstContactAt: now })).toBe('Try Jo again')
})

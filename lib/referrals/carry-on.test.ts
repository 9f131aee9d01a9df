import { expect, test } from 'vitest'
import { aReferralForm, anOfficersContext } from '../testing/a-referral-form'
import { carryOn, carryOnToReadBack, toPutRight } from './carry-on'
import { screens, type Screen } from './form-state'
import { parseReferral } from './input'

const whole = { readBack: '' }
const read = (form: Record<string, unknown>) => parseReferral(form, anOfficersContext())

test('a whole form leads screen by screen to the read-back', () => {
  const outcome = read(aReferralForm(whole))
  const seen: string[] = []
  let screen: Screen = 'why'
  let next = carryOn(screen, outcome, {})
  while (next.kind === 'asking') {
    seen.push((screen = next.screen))
    next = carryOn(screen, outcome, {})
  }
  expect(seen).toEqual(screens.slice(1, -1))
  expect(next).toMatchObject({ kind: 'read_back', calledName: 'Jordan' })
})

test('a screen with something wrong stays, and says nothing about the screens after it', () => {
  const next = carryOn('why', read({ reasons: [] }), { reasonNote: 'kept' })
  expect(next).toEqual({
    kind: 'asking',
    screen: 'why',
    values: { reasonNote: 'kept' },
    errors: { reasons: 'Tick at least one reason' },
  })
})

test('the officer goes on to the handover while everything of theirs is still blank', () => {
  const { reasons, route, setting, borough } = aReferralForm()
  const outcome = read({ reasons, route, setting, borough })
  expect(carryOn('where', outcome, {})).toMatchObject({ kind: 'asking', screen: 'handover', errors: {} })
})

test.each(['no', 'not_now'])('%s ends it, and nothing that was typed comes back', (choice) => {
  expect(carryOn('choice', read(aReferralForm({ choice })), { calledName: 'Jordan' })).toEqual({
    kind: 'nothing_kept',
    why: choice,
  })
})

test('somebody under 10 is told so as soon as they say how old they are', () => {
  const outcome = read({ choice: 'yes', ageBand: 'under_10' })
  expect(carryOn('you', outcome, {})).toEqual({ kind: 'nothing_kept', why: 'under_ten' })
})

test('a form posted as a whole goes back to the first screen with something wrong', () => {
  const next = carryOnToReadBack(read(aReferralForm({ ...whole, setting: '', present: [] })), {})
  expect(next).toMatchObject({ kind: 'asking', screen: 'where' })
  expect(next).toHaveProperty('errors.setting')
  expect(next).toHaveProperty('errors.present')
})

test('what is wrong with the form itself is said above it, not beside a field that nobody sees', () => {
  expect(toPutRight({ nonce: 'Lost its number', setting: 'Choose' }, {})).toMatchObject({
    screen: 'where',
    errors: { setting: 'Choose' },
    formError: 'Lost its number',
  })
})

test('what to put right is listed in the order of the page', () => {
  const next = carryOn('you', read({ choice: 'yes' }), {})
  expect(next).toMatchObject({ kind: 'asking', screen: 'you' })
  expect(Object.keys('errors' in next ? next.errors : {})).toEqual(['calledName', 'birthDay'])
})

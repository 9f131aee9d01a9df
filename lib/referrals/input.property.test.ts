import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aReferralForm, anOfficersContext, aSpecialistsContext } from '@/lib/testing/a-referral-form'
import { referralDocument } from './document'
import { referralFields } from './fields'
import { parseReferral } from './input'

const names = Object.keys(referralFields)
const contexts = fc.constantFrom(anOfficersContext(), aSpecialistsContext())
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('yes', 'x'.repeat(9000)),
)
const values = fc.oneof(words, fc.array(words), fc.anything())
const forms = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), values)

describe('whatever is posted', () => {
  it('is answered, never with a throw, and what is sent is a document that opens', () => {
    fc.assert(
      fc.property(forms, contexts, (form, context) => {
        const outcome = parseReferral(form, context)
        if (outcome.kind === 'send' || outcome.kind === 'read_back') referralDocument.parse(outcome.document)
        if (outcome.kind === 'errors') expect(Object.keys(outcome.errors)).not.toHaveLength(0)
      }),
      { numRuns: 500 },
    )
  })

  it('one hostile answer in a form that holds is told by its field, or read as a document that opens', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), values, contexts, (name, value, context) => {
        const outcome = parseReferral(aReferralForm({ cameFrom: 'school', way: 'in_person', [name]: value }), context)
        if (outcome.kind === 'send' || outcome.kind === 'read_back') referralDocument.parse(outcome.document)
      }),
      { numRuns: 500 },
    )
  })

  it('no message repeats what was typed', () => {
    const marker = 'Zq7-canary'
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.boolean(), (fields, asList) => {
        const typed = asList ? [marker, marker] : marker.repeat(80)
        const outcome = parseReferral(
          aReferralForm({ ...Object.fromEntries(fields.map((name) => [name, typed])), [marker]: marker }),
          anOfficersContext(),
        )
        expect(outcome.kind === 'errors' && JSON.stringify(outcome)).not.toContain(marker)
      }),
    )
  })

  it.each([null, undefined, 'text', 7, []])('%s instead of a form', (form) => {
    expect(parseReferral(form as never, anOfficersContext()).kind).toBe('errors')
  })
})

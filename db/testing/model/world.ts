import fc from 'fast-check'
import { roles } from '../../words/accounts'
import { caseStatuses } from '../../words/cases'
import { sessionKinds } from '../../words/sessions'

/** One invented service, as a random choice of small numbers; `build-world.ts` makes it whole. */
export type Choices = ReturnType<typeof choices> extends fc.Arbitrary<infer T> ? T : never

/** A place in a list that may be shorter than that: taken modulo its length. */
const pick = fc.nat({ max: 11 })
const seldom = fc.integer({ min: 0, max: 4 }).map((n) => n === 0)

/** Biased to what works with cases, because an administrator sees none whatever the world is like. */
const role = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('specialist' as const, 'practice_lead' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...roles) },
)

const account = fc.record({
  role,
  isDisabled: seldom,
  sites: fc.uniqueArray(pick, { maxLength: 2 }),
  teams: fc.array(fc.record({ team: pick, isLead: fc.boolean() }), { maxLength: 2 }),
  sessions: fc.array(
    fc.record({
      kind: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...sessionKinds)),
      state: fc.oneof({ weight: 3, arbitrary: fc.constant('live' as const) }, fc.constantFrom('expired', 'revoked')),
    }),
    { minLength: 1, maxLength: 1 },
  ),
})

const supportCase = fc.record({
  person: pick,
  site: pick,
  team: fc.option(pick, { freq: 3 }),
  specialist: fc.option(pick, { freq: 2 }),
  status: fc.constantFrom(...caseStatuses),
  hasAlias: fc.boolean(),
  isOverdue: fc.boolean(),
  wasTried: fc.boolean(),
})

/** A line of the audit log about one case: only today's `case:open` with a purpose, in one's own name, opens anything. */
const look = fc.record({
  by: pick,
  of: pick,
  permission: fc.constantFrom('case:open', 'case:open', 'case:read'),
  purpose: fc.constantFrom('duty', 'duty', null),
  daysAgo: fc.constantFrom(0, 0, 2, 9),
})

export function choices() {
  return fc.record({
    sites: fc.integer({ min: 1, max: 2 }),
    teams: fc.array(pick, { minLength: 1, maxLength: 3 }),
    accounts: fc.array(account, { minLength: 1, maxLength: 3 }),
    people: fc.integer({ min: 1, max: 3 }),
    cases: fc.array(supportCase, { minLength: 1, maxLength: 4 }),
    looks: fc.array(look, { maxLength: 4 }),
    repairs: fc.array(pick, { maxLength: 1 }),
  })
}

import { roles, type Role } from '@/db/words/accounts'
import { signInRulesSettled, type SignInRule } from '@/db/queries/sign-in-rules'
import { nothingAsked } from '../account/input'
import { viewerOf } from '../account/model'
import { query } from '../use-case'

/** As the database's own `account.rule_of` has it for a role about which nothing was settled. */
const idle: Partial<Record<Role, number>> = { officer: 720, administrator: 30 }

const shippedRule = (role: Role): SignInRule => ({
  role,
  needsFactor: role !== 'officer',
  idleMinutes: idle[role] ?? 60,
  longestHours: 12,
})

/** How each role signs in. */
export const listSignInRules = query('organisation:read', nothingAsked, async ({ tx, actor }) => {
  const settled = await signInRulesSettled(tx)
  const rules = roles.map((role) => ({
    ...(settled.find((rule) => rule.role === role) ?? shippedRule(role)),
    isSettled: settled.some((rule) => rule.role === role),
  }))
  return { result: { viewer: viewerOf(actor), rules }, shown: [] }
})

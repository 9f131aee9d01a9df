import type { Tx } from '../as'
import { signInRules } from '../schema/sign-in'

export type SignInRule = typeof signInRules.$inferSelect

export function signInRulesSettled(tx: Tx): Promise<SignInRule[]> {
  return tx.select().from(signInRules)
}

export async function putSignInRule(tx: Tx, rule: SignInRule) {
  const { needsFactor, idleMinutes, longestHours } = rule
  await tx
    .insert(signInRules)
    .values(rule)
    .onConflictDoUpdate({ target: signInRules.role, set: { needsFactor, idleMinutes, longestHours } })
}

import { z } from 'zod'
import { putSignInRule } from '@/db/queries/sign-in-rules'
import { roles } from '@/db/words/accounts'
import { change } from '../use-case'

const whole = (from: number, to: number) => {
  const message = `Enter a whole number from ${from} to ${to}`
  return z
    .string(message)
    .trim()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .pipe(z.number().min(from, message).max(to, message))
}

const settleSignInRuleInput = z.object({
  role: z.enum(roles, 'Choose a role'),
  needsFactor: z.enum(['yes', 'no'], 'Choose yes or no'),
  idleMinutes: whole(5, 720),
  longestHours: whole(1, 24),
})

/**
 * How a role signs in, from the next request on. Nobody is locked out by asking for a second step: whoever has none sets
 * one up when they sign in.
 */
export const settleSignInRule = change(
  'sign-in-rules:change',
  settleSignInRuleInput,
  async ({ tx }, { needsFactor, ...rule }) => {
    await putSignInRule(tx, { ...rule, needsFactor: needsFactor === 'yes' })
    return { result: { role: rule.role }, changed: [] }
  },
)

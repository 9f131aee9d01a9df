import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { ruleOf, type Permission } from './account/permissions'
import { readSessionCookie } from './account/session-cookie'
import { currentVisitor } from './account/visitor'
import { confirmAddress } from './confirm-address'
import { AppError } from './errors'
import { currentFactors } from './factors/current-factors'
import { leaveWhenOff } from './leave-when-off'
import type { UseCase } from './use-case'

/**
 * Runs a read for whoever is looking at the page. Whoever never signed in is asked to; a session that has ended is told
 * so; what is not theirs, or is not there, or is asked for in a way that makes no sense, is "not found", in the same words.
 */
export async function show<Schema extends z.ZodType, Result>(
  read: UseCase<Schema, Result>,
  input: z.input<Schema>,
): Promise<Result> {
  try {
    return await read(await currentVisitor(), input)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    leaveWhenOff(error)
    if (error.code === 'SIGNED_OUT') return await leaveFor(read.permission)
    if (error.code === 'CONFIRM') redirect(await confirmAddress())
    if (error.code === 'UNAVAILABLE') throw error
    absent()
  }
}

/**
 * The page for what is not there, as a whole. Next's own `notFound()` inside a page leaves its body to script; this leads
 * to an address that no route has.
 */
export function absent(): never {
  redirect('/not-found')
}

/** To the database a session from the other side of the wall is no session; here it only came to the wrong page. */
async function leaveFor(permission: Permission): Promise<never> {
  const cookie = await readSessionCookie()
  if (!cookie) redirect('/sign-in')
  const isOfficers = ruleOf(permission).surface === 'intake'
  if ((cookie.kind === 'officer') !== isOfficers) absent()
  // The password was right: one more step, not the way out.
  if ((await currentFactors())?.isHalf) redirect('/sign-in/second-step')
  redirect('/signed-out')
}

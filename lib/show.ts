import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { ruleOf, type Permission } from './account/permissions'
import { readSessionCookie } from './account/session-cookie'
import { currentVisitor } from './account/visitor'
import { AppError } from './errors'
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
    if (error.code === 'SIGNED_OUT') return await leaveFor(read.permission)
    if (error.code === 'UNAVAILABLE' || error.code === 'TOO_MANY') throw error
    notFound()
  }
}

/** To the database a session from the other side of the wall is no session; here it only came to the wrong page. */
async function leaveFor(permission: Permission): Promise<never> {
  const cookie = await readSessionCookie()
  if (!cookie) redirect('/sign-in')
  const isOfficers = ruleOf(permission).surface === 'intake'
  if ((cookie.kind === 'officer') !== isOfficers) notFound()
  redirect('/signed-out')
}

import { notFound, redirect } from 'next/navigation'
import type { z } from 'zod'
import { currentVisitor } from './account/visitor'
import { AppError } from './errors'
import type { UseCase } from './use-case'

/**
 * Runs a read for whoever is looking at the page. Signed out goes to the sign-in page; what is not theirs, or is not
 * there, or is asked for in a way that makes no sense, is "not found", in the same words.
 */
export async function show<Schema extends z.ZodType, Result>(
  read: UseCase<Schema, Result>,
  input: z.input<Schema>,
): Promise<Result> {
  try {
    return await read(await currentVisitor(), input)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'SIGNED_OUT') redirect('/sign-in')
    if (error.code === 'UNAVAILABLE' || error.code === 'TOO_MANY') throw error
    notFound()
  }
}

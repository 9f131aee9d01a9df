import { redirect, unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { OwnFactors } from '@/db/queries/factors'
import { confirmAddress } from '../confirm-address'
import { AppError } from '../errors'
import { formValues } from '../form-action'
import type { FormState, FormValues } from '../form-state'
import { leaveWhenOff } from '../leave-when-off'
import { provePostedHere } from '../posted-here'
import { messagesOf } from '../use-case'
import { currentFactorSession, keepToken } from './current-factors'
import { readFactors, type FactorSession } from './factor-session'

type Done = {
  /** As they were before. */
  holder: OwnFactors
  /** The session as it is now. */
  session: FactorSession
  /** An address of ours to go on to, as the page was given it; not looked at yet. */
  back: string | undefined
}

/**
 * A server action by which somebody proves who they are, or changes what they prove it with: `work` gives the session's new
 * token where it has one. No code, key or password is ever handed back to the page.
 */
export function factorAction<Schema extends z.ZodType>(
  input: Schema,
  work: (session: FactorSession, given: z.output<Schema>, holder: OwnFactors) => Promise<string | void>,
  after: (done: Done) => unknown,
) {
  return answering(async (data, session, holder) => {
    const given = input.safeParse(data)
    if (!given.success) throw new AppError('INVALID', 'Check what was filled in', messagesOf(given.error))
    const token = await work(session, given.data, holder)
    if (token) await keepToken(session, token)
    await after({ holder, session: token ? { ...session, token } : session, back: oneOf(data.back) })
    return {}
  })
}

/** A server action that hands the page something to show or to work with: recovery codes, what to ask of a passkey. */
export function factorAnswer(work: (session: FactorSession, holder: OwnFactors) => Promise<FormValues>) {
  return answering((_data, session, holder) => work(session, holder))
}

/** @throws AppError CONFIRM where it is too long ago that the holder proved who they are. The database looks for itself. */
export function mayChange(holder: OwnFactors) {
  if (!holder.mayChange) throw new AppError('CONFIRM', 'Confirm that it is you first')
}

function answering(work: (data: FormValues, session: FactorSession, holder: OwnFactors) => Promise<FormValues>) {
  return async (_previous: FormState, posted: FormData): Promise<FormState> => {
    const data = formValues(posted)
    const kept: FormValues = data.name === undefined ? {} : { name: data.name }
    try {
      await provePostedHere()
      const session = await currentFactorSession()
      const holder = session && (await readFactors(session))
      if (!session || !holder) redirect('/signed-out')
      return { values: await work(data, session, holder), errors: {} }
    } catch (error) {
      unstable_rethrow(error)
      if (!(error instanceof AppError)) throw error
      leaveWhenOff(error)
      if (error.code === 'CONFIRM') redirect(await confirmAddress())
      const said = Object.keys(error.fields).length > 0 ? undefined : error.message
      return { values: kept, errors: error.fields, formError: said }
    }
  }
}

const oneOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

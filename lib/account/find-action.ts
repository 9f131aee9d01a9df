import { AppError } from '../errors'
import { leaveWhenOff } from '../leave-when-off'
import { provePostedHere } from '../posted-here'
import { findAccounts, type FoundAccounts } from './find-accounts'
import { currentVisitor } from './visitor'

type Found = { words: string; formError?: string; found?: FoundAccounts }

/** What a post of the search box comes to: who was found, or what to put right. */
export async function foundBy(words: string): Promise<Found> {
  try {
    await provePostedHere()
    return { words, found: await findAccounts(await currentVisitor(), { words }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    leaveWhenOff(error)
    return { words, formError: error.fields.words ?? error.message }
  }
}

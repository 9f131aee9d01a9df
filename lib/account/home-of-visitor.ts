import { AppError } from '../errors'
import { ownAccountReader } from './get-own-account'
import { homeOf } from './model'
import { currentVisitor } from './visitor'

/** Where the work of whoever holds this request's session begins; null for everybody else. */
export async function homeOfVisitor(): Promise<string | null> {
  const visitor = await currentVisitor()
  if (visitor === 'nobody') return null
  const readOwnAccount = await ownAccountReader()
  try {
    return homeOf((await readOwnAccount(visitor, {})).role)
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

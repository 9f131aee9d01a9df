import { AppError } from '../errors'
import { currentFactorSession } from '../factors/current-factors'
import { homeOfSession } from './home-of-session'

/** `homeOfSession` for this request's session; null too where the database does not answer. */
export async function homeOfVisitor(): Promise<string | null> {
  const session = await currentFactorSession()
  try {
    return session && (await homeOfSession(session))
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

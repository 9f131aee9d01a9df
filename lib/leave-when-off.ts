import { redirect } from 'next/navigation'
import { AppError } from './errors'

/** Leads whoever asked for a surface that this process does not serve to the page that says so. */
export function leaveWhenOff(error: unknown) {
  if (error instanceof AppError && error.code === 'OFF') redirect('/off')
}

/** What `read` gives; where its surface is not served here, the page that says so. */
export async function orOff<T>(read: () => Promise<T>): Promise<T> {
  return read().catch((error: unknown) => {
    leaveWhenOff(error)
    throw error
  })
}

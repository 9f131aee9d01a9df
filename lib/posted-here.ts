import { headers } from 'next/headers'
import { AppError } from './errors'
import { isFromOurPages } from './same-origin'

export const fromElsewhere =
  'Not sent: this did not come from a page of the portal. Open the page again and send it from there.'

/** Whether the request that runs a server action comes from a page of ours. Next itself lets one without an Origin through. */
export async function isPostedHere(): Promise<boolean> {
  return isFromOurPages({ headers: await headers() })
}

/**
 * To be called first by every server action that does not ask `isPostedHere()` itself.
 * @throws AppError FORBIDDEN for a post from elsewhere; nothing has been done then.
 */
export async function provePostedHere() {
  if (!(await isPostedHere())) throw new AppError('FORBIDDEN', fromElsewhere)
}

import { headers } from 'next/headers'
import { ownPath } from './own-path'

/** Set by proxy.ts, whatever the browser sent under that name. */
const pathHeader = 'x-divert-path'

/** For a form: on a page of its own, so that what was typed stays where it is. */
export const confirmElsewhere = { href: '/confirm', label: 'Confirm that it is you, then send this again' }

/** The page that asks somebody to prove who they are once more, and leads back to the one they are on. */
export async function confirmAddress(): Promise<string> {
  const here = ownPath((await headers()).get(pathHeader))
  return here ? `/confirm?back=${encodeURIComponent(here)}` : '/confirm'
}

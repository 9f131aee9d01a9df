import { env } from './env'

/**
 * Whether one of our own pages made this request, by what the browser says and no page can forge. A browser too old to
 * send Sec-Fetch-Site is judged by its Origin alone; a request without an Origin is nobody's page.
 */
export function isFromOurPages({ headers }: { headers: Pick<Headers, 'get'> }): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin) || (site && site !== 'same-origin')) return false
  return origin === new URL(env().DIVERT_ORIGIN).origin || new URL(origin).host === headers.get('host')
}

import { sessionCookieName, sessionSeconds } from './session-cookie'

/** The one cookie, for the page that has to say so. */
export function essentialCookie() {
  return { name: sessionCookieName(), hours: sessionSeconds / 3600 }
}

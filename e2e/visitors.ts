import { demonstrationPassword, type CastEmail } from '../lib/demonstration/cast'
import { formsOf } from './html'
import { running } from './running'

/** Every kind of visitor there is, by whom the demonstration has of that kind. Ben's site is Camden, his team Kentish Town. */
export const kinds = {
  nobody: null,
  officer: 'officer@divert.example',
  'specialist of the site': 'ben@divert.example',
  'specialist of another team': 'dev@divert.example',
  'specialist of another site': 'farah@divert.example',
  'practice lead': 'manager@divert.example',
  'figures-only manager': 'figures@divert.example',
  partner: 'partner@divert.example',
  administrator: 'admin@divert.example',
  'revoked session': 'chloe@divert.example',
  'revoked officer': 'custody@divert.example',
} as const satisfies Record<string, CastEmail | null>
export type Kind = keyof typeof kinds

/** Signs in by posting the sign-in page's own form, as a browser without script would; gives the session's cookie. */
export async function signIn(email: CastEmail, password: string = demonstrationPassword): Promise<string> {
  const page = await fetch(`${running.url}/sign-in`)
  const form = formsOf(await page.text()).find(({ fields }) => fields.includes('password'))
  if (!form) throw new Error('There is no form with a password on the sign-in page')
  const body = new FormData()
  for (const [name, value] of [...form.hidden, ['email', email], ['password', password]] as const)
    body.append(name, value)
  const answer = await fetch(`${running.url}/sign-in`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: sameOrigin(),
  })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  const session = cookies.find((cookie) => cookie.includes('divert-session='))
  if (!session) throw new Error(`${email} was not signed in: ${answer.status}`)
  return session
}

/** What a browser says of itself when one of our own pages posts. */
export function sameOrigin(): Record<string, string> {
  return { origin: running.url, 'sec-fetch-site': 'same-origin' }
}

const signedIn = new Map<Kind, Promise<string>>()

/** To be called when sessions were ended: whoever is needed next signs in anew. */
export function forgetSessions() {
  signedIn.clear()
}

/** The cookie of that kind of visitor, signed in once for each worker. */
export function cookieOf(kind: Kind): Promise<string> {
  const email = kinds[kind]
  if (!email) return Promise.resolve('')
  if (!signedIn.has(kind)) signedIn.set(kind, kind.startsWith('revoked') ? revoked(email) : signIn(email))
  return signedIn.get(kind)!
}

/** A session that was good until its holder signed out everywhere, and whose cookie somebody kept. */
async function revoked(email: CastEmail): Promise<string> {
  const cookie = await signIn(email)
  const page = await fetch(`${running.url}/account`, { headers: { cookie } })
  const form = formsOf(await page.text()).find(({ html }) => /everywhere(?! else)/i.test(html))
  if (!form) throw new Error('There is no way to sign out everywhere on the account page')
  const body = new FormData()
  for (const [name, value] of form.hidden) body.append(name, value)
  await fetch(`${running.url}/account`, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { ...sameOrigin(), cookie },
  })
  const after = await fetch(`${running.url}/account`, { headers: { cookie }, redirect: 'manual' })
  if (after.status === 200) throw new Error('Signing out everywhere did not end the session')
  return cookie
}

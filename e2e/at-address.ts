import { formsOf } from './html'
import type { Typed } from './post-form'

/** A process under test, where it is not the one that the whole run shares. */
export function at(url: string) {
  const ownPage = { origin: url, 'sec-fetch-site': 'same-origin' }

  async function ask(path: string, cookie = '', headers: Record<string, string> = {}) {
    const answer = await fetch(url + path, { headers: { cookie, ...headers }, redirect: 'manual' })
    const location = answer.headers.get('location')
    return {
      status: answer.status,
      leadsTo: location && new URL(location, url).pathname,
      headers: answer.headers,
      html: await answer.text(),
    }
  }

  /** Posts a page's own form as a browser without script does. */
  async function submit(path: string, cookie: string, withField: string, typed: Typed) {
    const page = await ask(path, cookie)
    const form = formsOf(page.html).find(({ html }) => html.includes(`name="${withField}"`))
    if (!form) throw new Error(`${path} has no form with a field ${withField} (status ${page.status})`)
    const body = new FormData()
    for (const [name, value] of form.hidden) if (!(name in typed)) body.append(name, value)
    for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) body.append(name, one)
    const answer = await fetch(url + path, {
      method: 'POST',
      body,
      headers: { cookie, ...ownPage },
      redirect: 'manual',
    })
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }

  /** Posts a server action with these headers, as script would; by default from a page of its own. */
  async function act(
    path: string,
    id: string,
    cookie: string,
    fields: Typed,
    headers: Record<string, string> = ownPage,
  ) {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(`_1_${name}`, one)
    body.append('0', '[{"values":{},"errors":{}},"$K1"]')
    const answer = await fetch(url + path, {
      method: 'POST',
      body,
      headers: { cookie, 'next-action': id, accept: 'text/x-component', ...headers },
      redirect: 'manual',
    })
    return { status: answer.status, leadsTo: answer.headers.get('x-action-redirect'), text: await answer.text() }
  }

  /** The cookie of whoever signs in with this; null when nobody is signed in. */
  async function signIn(email: string, password: string) {
    const answer = await submit('/sign-in', '', 'password', { email, password })
    const session = answer.headers.getSetCookie().find((cookie) => /divert-(officer-)?session=[^;]/.test(cookie))
    return { cookie: session?.split(';')[0] ?? null, ...answer }
  }

  return { ask, submit, act, signIn }
}

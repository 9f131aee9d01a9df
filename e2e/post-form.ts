import { formsOf } from './html'
import { running } from './running'
import { sameOrigin } from './visitors'

export type Typed = Record<string, string | string[]>

/** Posts a page's own form as a browser without script does: its hidden values, and what was typed over everything else. */
export async function postForm(path: string, cookie: string, withField: string, typed: Typed) {
  const page = await fetch(running.url + path, { headers: { cookie }, redirect: 'manual' })
  const form = formsOf(await page.text()).find(({ html }) => html.includes(`name="${withField}"`))
  if (!form) throw new Error(`${path} has no form with a field ${withField} (status ${page.status})`)
  const body = new FormData()
  for (const [name, value] of form.hidden) if (!(name in typed)) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) body.append(name, one)
  const headers = { cookie, ...sameOrigin() }
  const answer = await fetch(running.url + path, { method: 'POST', body, headers, redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() }
}

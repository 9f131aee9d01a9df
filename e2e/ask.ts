import type { ServerAction } from './build'
import { running } from './running'
import { sameOrigin } from './visitors'

/** What came of asking for an address, in the few words of the golden file. */
export async function ask(path: string, cookie: string, method = 'GET'): Promise<{ outcome: string; body: string }> {
  const headers = { cookie, ...(method === 'GET' ? {} : sameOrigin()) }
  const answer = await fetch(running.url + path, { method, headers, redirect: 'manual' })
  const body = await answer.text()
  return { outcome: outcomeOf(answer.status, answer.headers.get('location'), body), body }
}

function outcomeOf(status: number, location: string | null, body: string): string {
  if (location) return `sent on to ${new URL(location, running.url).pathname}`
  // A page that had begun to stream says so in its body.
  if (status === 200 && body.includes('NEXT_REDIRECT;')) return `sent on, late`
  if (status === 404 || body.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'not found'
  return status === 200 ? 'shown' : `status ${status}`
}

/** Posts a server action directly, with the fields a browser with script would send, whoever asks and whatever page they are on. */
export async function act(
  action: ServerAction,
  path: string,
  cookie: string,
  fields: Record<string, string | string[]>,
) {
  const body = new FormData()
  // React's encoding of the arguments [state, FormData]: the fields bear the second one's number, and come before both.
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(`_1_${name}`, one)
  body.append('0', '[{"values":{},"errors":{}},"$K1"]')
  const headers = { cookie, 'next-action': action.id, accept: 'text/x-component', ...sameOrigin() }
  const answer = await fetch(running.url + path, { method: 'POST', body, headers, redirect: 'manual' })
  const text = await answer.text()
  return { outcome: actionOutcome(answer, text), body: text }
}

function actionOutcome(answer: Response, text: string): string {
  const redirect = answer.headers.get('x-action-redirect')
  if (redirect) return `done, and sent on to ${redirect.split(';')[0]}`
  if (answer.status !== 200) return `status ${answer.status}`
  const state = stateIn(text)
  if (state.formError) return `told: ${state.formError}`
  const wrong = Object.keys(state.errors ?? {})
  if (wrong.length > 0) return `asked to put right: ${wrong.sort().join(', ')}`
  return `answered${state.kind ? `: ${state.kind}` : ''}`
}

type State = { formError?: string; errors?: Record<string, string>; kind?: string }

/** The action's return value, which stands in a line of its own in React's answer. */
function stateIn(text: string): State {
  const returned = /"a":"\$@(\d+)"/.exec(text)?.[1]
  const line = text.split('\n').find((one) => returned && one.startsWith(`${returned}:{`))
  return line ? (JSON.parse(line.slice(line.indexOf(':') + 1)) as State) : {}
}

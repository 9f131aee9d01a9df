import { createAccount } from '../../lib/account/create-account'
import { createAccountInput } from '../../lib/account/input'
import { actionsOfBuild } from '../build'
import { formsOf } from '../html'
import type { Bench } from './bench'
import { rawAnswer, withoutChance } from './raw-answer'

export const rightPassword = 'a right long password'
export const wrongPassword = 'a wrong long password'

export async function anAccountWithPassword({ setupUrl }: Bench, email: string, role: 'officer' | 'specialist') {
  const given = createAccountInput.parse({
    email,
    role,
    name: 'Somebody',
    organisation: 'DIVERT',
    siteNames: ['Camden'],
    password: rightPassword,
  })
  await createAccount(given, { setupUrl, makeSites: false, now: new Date() })
}

type Typed = { email: string; password: string }

/**
 * Posts the sign-in form as a page without script does, or with one. Gives the whole answer, without what differs by
 * chance and with the address that was typed, which the page keeps for another try, named and not shown.
 */
export async function trySigningIn(bench: Bench, typed: Typed, withScript = false): Promise<string> {
  const fields = withScript ? asScriptPosts(typed) : [...(await hiddenFields(bench)), ...Object.entries(typed)]
  const body = multipart(fields)
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': String(body.length),
    origin: bench.url,
    'sec-fetch-site': 'same-origin',
    ...(withScript ? { 'next-action': signInAction(), accept: 'text/x-component' } : {}),
  }
  const answer = withoutChance(await rawAnswer(bench.url, { path: '/sign-in', headers, body }))
  return answer.replaceAll(typed.email, '[address]')
}

const boundary = 'a-boundary-of-the-tests'

function multipart(fields: [string, string][]): Buffer {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
}

async function hiddenFields({ url }: Bench): Promise<[string, string][]> {
  const page = await (await fetch(`${url}/sign-in`)).text()
  const form = formsOf(page).find(({ fields }) => fields.includes('password'))
  if (!form) throw new Error('There is no form with a password on the sign-in page')
  return form.hidden
}

const signInAction = () => actionsOfBuild().find(({ name }) => name === 'signInAction')!.id

function asScriptPosts(typed: Typed): [string, string][] {
  const fields = Object.entries(typed).map(([name, value]): [string, string] => [`_1_${name}`, value])
  return [...fields, ['0', '[{"values":{},"errors":{}},"$K1"]']]
}

import { aMegabyte, badValues } from './bad-input'
import { casesOfCamden } from './cases'
import { expect, test } from './fixtures'
import { formsOf, type PageForm } from './html'
import { plausible, type Cases, type Fields } from './plausible'
import { running } from './running'
import { cookieOf, sameOrigin, type Kind } from './visitors'
import { lookInside } from '../db/testing/look-inside'

test.describe.configure({ timeout: 180_000 })

const { readBack: _, ...referral } = plausible.referAction!({} as Cases)
const { readBack: __, ...added } = plausible.addReferralAction!({} as Cases)

/** By somebody who saw the case before it changed, so that what is right in it does not close the case for the others. */
const closedTooLate = (cases: Cases): Fields => ({ ...plausible.closeAction!(cases), version: '0' })

/** Every form in which somebody types: where it is, who fills it in, a field that it has, and what is right. */
const forms: [title: string, kind: Kind, path: string, field: string, right: (cases: Cases) => Fields][] = [
  ['signing in', 'nobody', '/sign-in', 'password', plausible.signInAction!],
  ['the officer’s form', 'officer', '/refer/whole', 'calledName', () => referral],
  ['adding a referral', 'specialist of the site', '/referrals/new', 'calledName', () => added],
  [
    'recording a contact',
    'specialist of the site',
    '/cases/[reference]/contacts/new',
    'note',
    plausible.recordContactAction!,
  ],
  ['closing a case', 'specialist of the site', '/cases/[reference]/close', 'reason', closedTooLate],
]

for (const [title, kind, path, field, right] of forms)
  test(`every field of ${title}, filled in wrongly in every way, says what to put right, loses nothing, and echoes nothing as markup`, async () => {
    const superuser = lookInside(running.data)
    const cases = await casesOfCamden(superuser)
    await superuser.end()
    const cookie = await cookieOf(kind)
    const address = running.url + path.replace('[reference]', cases.held.reference)
    const page = await (await fetch(address, { headers: { cookie } })).text()
    const form = formsOf(page).find(({ fields }) => fields.includes(field))
    expect(form, `${path} has a form with ${field}`).toBeDefined()
    const fields = [...new Set([...form!.fields, ...form!.hidden.map(([name]) => name)])].filter(
      (name) => !name.startsWith('$ACTION'),
    )
    const wrong: string[] = []
    for (const name of fields)
      for (const [how, value] of badValues) {
        const { readBack: _sends, ...others } = right(cases)
        const fault = faultOf(
          await post(address, cookie, form!, { ...others, [name]: value }),
          name,
          typedIn(form!, others),
        )
        if (fault) wrong.push(`${name}, ${how}: ${fault}`)
      }
    expect(wrong).toEqual([])
  })

for (const [title, kind, path, field] of forms)
  test(`a megabyte in ${title} is refused, and the server goes on`, async () => {
    const superuser = lookInside(running.data)
    const { held } = await casesOfCamden(superuser)
    await superuser.end()
    const cookie = await cookieOf(kind)
    const address = running.url + path.replace('[reference]', held.reference)
    const page = await (await fetch(address, { headers: { cookie } })).text()
    const form = formsOf(page).find(({ fields }) => fields.includes(field))!
    const { status } = await post(address, cookie, form, { [field]: aMegabyte })
    expect(status).toBe(413)
    expect((await fetch(`${running.url}/api/health`)).status).toBe(200)
  })

type Sent = Record<string, string | string[] | null>

async function post(address: string, cookie: string, form: PageForm, typed: Sent) {
  const body = new FormData()
  for (const [name, value] of form.hidden) if (!(name in typed)) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) for (const one of [value ?? []].flat()) body.append(name, one)
  const answer = await fetch(address, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: { cookie, ...sameOrigin() },
  })
  return { status: answer.status, headers: [...answer.headers.keys()], html: await answer.text() }
}

/** What is wrong with an answer; undefined when it leads on, or says what to put right with all else that was typed still there. */
function faultOf({ status, html, headers }: Awaited<ReturnType<typeof post>>, name: string, typed: [string, string][]) {
  if (status !== 200 && status !== 303) return `status ${status}`
  if (html.includes(`<script>alert('canary')`) || html.includes('<img src=x')) return 'echoed as markup'
  if (headers.includes('two')) return 'broke into the headers'
  if (status === 303) return undefined
  if (!/There is a problem|Is this right/.test(html)) return 'no word of what to put right'
  const lost = typed.find(
    ([field, value]) =>
      field !== name && !html.includes(`value="${escaped(value)}"`) && !html.includes(`>${escaped(value)}<`),
  )
  return lost && `what was typed in ${lost[0]} is lost`
}

/** What somebody types, as the page would hand it back: a password never is. */
function typedIn(form: PageForm, fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const control = new RegExp(`<(?:textarea|input)[^>]*\\sname="${name}"[^>]*>`).exec(form.html)?.[0] ?? ''
    const isTyped = control !== '' && !/type="(radio|checkbox|hidden|password)"/.test(control)
    return isTyped && typeof value === 'string' && value !== '' ? [[name, value]] : []
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
}

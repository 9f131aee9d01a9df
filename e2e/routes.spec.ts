import { addressAt, addressOf } from './address-of'
import { lookInside } from '../db/testing/look-inside'
import { snapshot, waitingToBeOpened } from '../db/testing/snapshot'
import { act, ask } from './ask'
import { actionsOfBuild, routesOfBuild, type ServerAction } from './build'
import { accountOf, casesOfCamden, keeper } from './cases'
import { expect, test } from './fixtures'
import { block, expectGolden } from './golden'
import { plausible } from './plausible'
import { running } from './running'
import { cookieOf, forgetSessions, kinds, signIn, type Kind } from './visitors'

const everyKind = Object.keys(kinds) as Kind[]
const publicPages = [
  '/accessibility',
  '/cookies',
  '/privacy',
  '/privacy/young-people',
  '/say-stop',
  '/what-happens-next',
]
const beforeSigningIn = [
  '/sign-in',
  '/forgotten',
  '/choose-password/[token]',
  '/mailbox',
  '/signed-out',
  '/off',
  '/api/health',
  '/icon.svg',
]
/** The form as a whole, what the device needs to seal and to open without a network, and who is signed in on it. */
const ofTheForm = [
  '/refer',
  '/refer/whole',
  '/refer/sw.js',
  '/refer/manifest.webmanifest',
  '/api/intake/key',
  '/api/intake/token',
]

test('every address, asked for by every kind of visitor, answers as e2e/routes.golden.txt says', async () => {
  const superuser = lookInside(running.data)
  const { held } = await casesOfCamden(superuser)
  const of = { reference: held.reference, account: await accountOf(superuser, 'officer@divert.example') }
  const mayKnow: Kind[] = ['specialist of the site', 'practice lead']
  const name = headingOf(await ask(`/cases/${held.reference}`, await cookieOf('specialist of the site')))
  const blocks: string[] = []
  for (const { path } of routesOfBuild()) {
    const met: [Kind, string][] = []
    for (const kind of everyKind) {
      const { outcome, body } = await ask(addressAt(path, of), await cookieOf(kind))
      met.push([kind, outcome.replace(held.reference, '[reference]')])
      if (!mayKnow.includes(kind)) expect([path, kind, body.includes(name)]).toEqual([path, kind, false])
    }
    blocks.push(block(path, met))
  }
  await superuser.end()
  expectGolden(new URL('./routes.golden.txt', import.meta.url), blocks.join('\n'))
})

test('an officer is shown the form, their own account, help and the public pages, and nothing else there is', async () => {
  const shown: string[] = []
  for (const { path } of routesOfBuild()) {
    const { outcome } = await ask(addressOf(path), await cookieOf('officer'))
    if (outcome === 'shown') shown.push(path)
  }
  const own = ['/account', '/account/second-step', '/confirm', '/confirm/done', '/sign-in/set-up']
  const help = ['/help', '/welcome', '/whats-new']
  expect(shown.sort()).toEqual([...publicPages, ...beforeSigningIn, ...ofTheForm, ...own, ...help].sort())
})

test('every server action, posted by every kind of visitor, answers as e2e/actions.golden.txt says, and changes nothing for the others', async () => {
  const superuser = lookInside(running.data)
  await letBenTake(superuser)
  const cases = await casesOfCamden(superuser)
  const putBack = await keeper(superuser, cases)
  const blocks: string[] = []
  for (const action of inOrderOfLife(actionsOfBuild())) {
    const body = plausible[action.name]!
    const met: [Kind, string][] = []
    for (const kind of everyKind) {
      await expect.poll(() => waitingToBeOpened(superuser)).toBe(0)
      const before = await snapshot(superuser)
      // Signing out would end the session that the other tests use.
      const cookie = action.name.startsWith('signOut') && kinds[kind] ? await signIn(kinds[kind]) : await cookieOf(kind)
      const path = addressOf(action.path, { '[reference]': cases.held.reference })
      const { outcome } = await act(action, path, cookie, body(cases))
      const changed = (await snapshot(superuser)) === before ? '' : ' (something was written)'
      met.push([kind, steady(outcome) + changed])
      await putBack()
    }
    blocks.push(block(`${action.name} in ${action.file}`, met))
  }
  // Signing out everywhere was one of them.
  forgetSessions()
  await superuser.end()
  expectGolden(new URL('./actions.golden.txt', import.meta.url), blocks.join('\n'))
})

test('an action posted from another site is refused', async () => {
  const action = actionsOfBuild().find(({ name }) => name === 'signOutAction')!
  const answer = await fetch(running.url + action.path, {
    method: 'POST',
    headers: {
      cookie: await signIn('custody@divert.example'),
      'next-action': action.id,
      origin: 'https://elsewhere.example',
    },
    body: new FormData(),
    redirect: 'manual',
  })
  expect(answer.status).toBe(500)
})

/** So that there is something to put back. */
async function letBenTake(superuser: Parameters<typeof casesOfCamden>[0]) {
  const { waiting } = await casesOfCamden(superuser)
  const take = actionsOfBuild().find(({ name }) => name === 'takeAction')!
  const path = addressOf(take.path, { '[reference]': waiting.reference })
  const { outcome } = await act(take, path, await cookieOf('specialist of the site'), waiting)
  expect(outcome).toContain('done')
}

function headingOf({ body }: { body: string }): string {
  const heading = /<h1[^>]*>([^<]+)</.exec(body)?.[1]
  if (!heading) throw new Error("A case's page has no heading")
  return heading
}

/** @throws when there is an action that nobody has said how to post. */
function inOrderOfLife(actions: ServerAction[]) {
  const order = Object.keys(plausible)
  const unknown = actions.filter(({ name }) => !order.includes(name)).map(({ name, file }) => `${name} in ${file}`)
  expect(unknown, 'server actions without a plausible body').toEqual([])
  return [...actions].sort(
    (one, other) => order.indexOf(one.name) - order.indexOf(other.name) || (one.file < other.file ? -1 : 1),
  )
}

/** Without what differs from run to run. */
function steady(outcome: string) {
  return outcome.replace(/DV-\w{5}-\w{5}/g, 'DV-…').replace(/\b\d\d:\d\d\b/g, 'hh:mm')
}

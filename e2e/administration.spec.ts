import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type pg from 'pg'
import { lookInside } from '../db/testing/look-inside'
import { expectAccessible } from './accessible'
import { rawAnswer, withoutChance } from './bench/raw-answer'
import { desk, expect, phone, test } from './fixtures'
import { formsOf } from './html'
import { goThroughScreens } from './officer-part'
import { ownAccount } from './own-account'
import { running } from './running'
import { sameOrigin } from './visitors'

test.describe.configure({ timeout: 120_000 })

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const anAddress = () => `${randomUUID()}@police.example`

/** The address in the newest mail to somebody, once it is there. */
async function linkFor(page: Page, email: string): Promise<string> {
  const link = page.getByRole('article').filter({ hasText: email }).getByRole('link').first()
  await expect(async () => {
    await page.goto('/mailbox')
    await expect(link).toBeVisible({ timeout: 500 })
  }).toPass()
  return (await link.getAttribute('href'))!
}

async function choosePassword(page: Page, link: string, password: string) {
  await page.goto(link)
  await page.getByLabel('New password').fill(password)
  await page.getByRole('button', { name: 'Set my password' }).click()
  await expect(page.getByRole('status')).toContainText('Your password is set')
}

async function signIn(page: Page, email: string, password: string) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function invite(page: Page, email: string) {
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Noor Khan')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('radio', { name: 'Officer' }).check()
  await page.getByLabel('Organisation', { exact: true }).selectOption('Metropolitan Police')
  await page.getByRole('checkbox', { name: 'Camden', exact: true }).check()
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noor Khan')
}

for (const script of [true, false])
  test(`from an invitation to a new officer’s first referral${script ? '' : ', chosen without script'}`, async ({
    visit,
  }) => {
    const [admin, officer] = [
      await visit('administrator', { viewport: desk }),
      await visit('nobody', { viewport: phone, script }),
    ]
    const email = anAddress()
    await invite(admin, email)
    await expect(admin.getByRole('status')).toContainText('The account is made')
    if (script) await expectAccessible(admin)
    const link = await linkFor(admin, email)
    await officer.goto(link)
    expect(await officer.content()).not.toContain('Noor')
    if (script) await expectAccessible(officer)
    await choosePassword(officer, link, 'otters under bridges')
    await signIn(officer, email, 'otters under bridges')
    await officer.getByRole('button', { name: 'Skip' }).click()
    await officer.waitForURL('**/refer')
    const sender = script ? officer : await visit('nobody', { viewport: phone })
    if (!script) {
      await sender.goto('/sign-in')
      await signIn(sender, email, 'otters under bridges')
      await sender.waitForURL('**/refer')
    }
    await goThroughScreens(sender, { calledName: 'Bram-Ellery', wants: 'To swim' })
    await sender.getByRole('button', { name: 'Yes, send it' }).click()
    await expect(sender.getByRole('heading', { level: 1, name: 'Sent' })).toBeVisible()
    await officer.goto(link)
    await expect(officer.getByRole('heading', { level: 1 })).toHaveText('This link does not work')
  })

const rows = (count: number, own = randomUUID().slice(0, 8)) =>
  Array.from({ length: count }, (_, n) => `Officer ${n},o${n}.${own}@police.example,Metropolitan Police,Camden`)
const head = 'name,email,organisation,site'
const fileOf = (lines: string[]) => ({
  name: 'officers.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`),
})

for (const script of [true, false])
  test(`a hundred officers come from a file, and its three bad rows are named${script ? '' : ', without script'}`, async ({
    visit,
  }) => {
    const page = await visit('administrator', { viewport: desk, script })
    const good = rows(97)
    const bad = [
      ',who@police.example,Metropolitan Police,Camden',
      'Al,nowhere,Metropolitan Police,Camden',
      'Jo,jo@police.example,Metropolitan Police,Atlantis',
    ]
    await page.goto('/admin/accounts/import')
    await page.getByLabel('File').setInputFiles(fileOf([head, ...good, ...bad]))
    await page.getByRole('button', { name: 'Check the rows' }).click()
    const main = page.getByRole('main')
    await expect(main).toContainText('3 rows cannot be used')
    await expect(main).toContainText('Line 99: The name is missing.')
    await expect(main).toContainText('Line 100: This is not an e-mail address.')
    await expect(main).toContainText('Line 101: There is no site called “Atlantis”.')
    if (script) await expectAccessible(page)
    const invited = () => superuser.query(`select from account.accounts where email = $1`, [good[96]!.split(',')[1]])
    expect((await invited()).rowCount).toBe(0)
    const putRight = page.getByLabel('Put them right here')
    await expect(putRight).toHaveValue([head, ...bad].join('\n'))
    await putRight.fill(`${head}\nAl,${anAddress()},Metropolitan Police,Islington`)
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByRole('button', { name: 'Invite 98 officers' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'invited' })).toContainText('98 officers are invited')
    expect((await invited()).rowCount).toBe(1)
  })

test('a lost device is signed out everywhere in one press, and a disabled account at once', async ({ visit }) => {
  const robin = await ownAccount(superuser, 'specialist')
  const [admin, lost, other] = [
    await visit('administrator', { viewport: desk }),
    await visit('nobody'),
    await visit('nobody'),
  ]
  await robin.signInOn(lost)
  await robin.signInOn(other)
  await admin.goto(`/admin/accounts/${robin.id}`)
  await expectAccessible(admin)
  await admin.getByRole('button', { name: 'Lost device: sign out everywhere' }).click()
  await expect(admin.getByRole('status')).toContainText('signed out')
  for (const page of [lost, other]) {
    await page.goto('/inbox')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
  }
  await robin.signInOn(lost)
  await admin.getByRole('button', { name: 'Disable this account' }).click()
  await expect(admin.getByRole('status')).toContainText('disabled')
  await lost.goto('/inbox')
  await expect(lost.getByRole('heading', { level: 1 })).toHaveText('You are signed out')
})

test('somebody is found by part of a name, and no address holds what was typed', async ({ visit }) => {
  for (const script of [true, false]) {
    const page = await visit('administrator', { viewport: phone, script })
    await page.goto('/admin')
    await page.getByLabel('Find somebody').fill('farah')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('search').getByRole('link', { name: 'Farah Aziz' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Farah Aziz')
    expect(page.url()).not.toMatch(/farah/i)
  }
})

test('a forgotten password is answered in the same bytes for a known, an unknown, a disabled and an invited address', async ({
  visit,
}) => {
  const [known, disabled, invited] = [
    await ownAccount(superuser, 'specialist'),
    await ownAccount(superuser, 'officer'),
    await ownAccount(superuser, 'officer'),
  ]
  await superuser.query('update account.accounts set disabled_at = now() where id = $1', [disabled.id])
  await superuser.query('update account.accounts set password_verifier = null where id = $1', [invited.id])
  const page = await (await fetch(`${running.url}/forgotten`)).text()
  const form = formsOf(page).find(({ fields }) => fields.includes('email'))!
  const answers: string[] = []
  for (const email of [known.email, disabled.email, invited.email, anAddress()]) {
    const body = new URLSearchParams([...form.hidden, ['email', email]])
    const data = new FormData()
    for (const [name, value] of body) data.append(name, value)
    const encoded = new Response(data)
    const headers = { ...sameOrigin(), 'content-type': encoded.headers.get('content-type')! }
    const bytes = Buffer.from(await encoded.arrayBuffer())
    const sent = { ...headers, 'content-length': String(bytes.length) }
    answers.push(withoutChance(await rawAnswer(running.url, { path: '/forgotten', headers: sent, body: bytes })))
  }
  expect(answers[0]).toMatch(/^HTTP\/1.1 303 [^]*location: \/forgotten\?done=sent/i)
  expect(new Set(answers).size).toBe(1)
  const reader = await visit('nobody')
  const link = await linkFor(reader, known.email)
  await choosePassword(reader, link, 'otters under bridges')
  const mails = await superuser.query('select from mail.outbox where account_id = any ($1)', [
    [disabled.id, invited.id],
  ])
  expect(mails.rowCount).toBe(0)
})

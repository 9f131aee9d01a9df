import { randomBytes, randomInt } from 'node:crypto'
import type pg from 'pg'
import { clusterFolder, lookInside } from '../db/testing/look-inside'
import { aReferralForm } from '../lib/testing/a-referral-form'
import { ask } from './ask'
import { search } from './canary/search'
import { storeUnsealedAndTakeBack } from './canary/store-unsealed'
import { expect, test } from './fixtures'
import { randomNonce } from './plausible'
import { postForm, type Typed } from './post-form'
import { running } from './running'
import { cookieOf } from './visitors'

const own = () => randomBytes(5).toString('hex')
// Not a number that the product itself shows, such as the team's.
const digits = `7700900${randomInt(600, 900)}`
/** What nobody but this young person would be called, or say. */
const said = {
  calledName: `Zoë-${own()}`,
  lastName: `Ó Briain ${own()}`,
  otherAnswers: `Aunt ${own()}`,
  dontMention: `The ${own()} club`,
  wants: `To learn “${own()}” & more`,
  reasonNote: `Plays ${own()} at lunch`,
  worker: `Mx ${own()}, youth centre`,
}
const note = `Spoke about ${own()} — going well`
const number = `0${digits}`
const canaries = [...Object.values(said), note, number, `+44${digits}`]

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let superuser: pg.Pool
test.beforeAll(() => {
  superuser = lookInside(running.data)
})
test.afterAll(() => superuser.end())

const everywhere = () => [clusterFolder(running.data), running.data, running.output, running.temporary, '.next']

async function everythingIsOnDisk() {
  await superuser.query('checkpoint')
  await superuser.query('select pg_switch_wal()')
}

test('after a referral and all that follows, what the young person said lies in no file, log or cache', async () => {
  const reference = await aReferralIsSent()
  const specialist = await cookieOf('specialist of another site')
  await expect.poll(async () => (await ask(`/cases/${reference}`, specialist)).outcome).toBe('shown')
  await itIsTakenAndRecorded(reference, specialist)

  const pages = await Promise.all(['', '/about'].map((page) => ask(`/cases/${reference}${page}`, specialist)))
  const seen = unescaped(pages.map(({ body }) => body).join())
  for (const words of [said.calledName, said.lastName, said.wants, note]) expect(seen).toContain(words)

  await everythingIsOnDisk()
  const { finds, bytes } = search(canaries, everywhere())
  expect(finds).toEqual([])
  expect(bytes).toBeGreaterThan(30_000_000)
})

test('no row of any table holds it in the clear', async () => {
  const { rows: tables } = await superuser.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`,
  )
  for (const { name } of tables)
    for (const canary of canaries) {
      const hex = Buffer.from(canary).toString('hex')
      const { rowCount } = await superuser.query(
        `select from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
        [canary, hex],
      )
      expect([name, rowCount]).toEqual([name, 0])
    }
})

test('the same search finds it when it is not sealed, even in a transaction that was taken back', async () => {
  await storeUnsealedAndTakeBack(superuser, JSON.stringify({ ...said, note }))
  await everythingIsOnDisk()
  const { finds } = search(Object.values(said), [clusterFolder(running.data)])
  const found = new Set(finds.map(({ text }) => text))
  expect([...found].sort()).toEqual(Object.values(said).sort())
})

async function aReferralIsSent(): Promise<string> {
  const form = aReferralForm({
    ...said,
    borough: 'E09000019',
    nonce: randomNonce(),
    phoneNumber: number,
    otherWays: 'worker',
  }) as Typed
  const { status, html } = await postForm('/refer/whole', await cookieOf('officer'), 'calledName', form)
  expect(status).toBe(200)
  const reference = /DV-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(html)?.[0]
  if (!reference) throw new Error('The officer was given no reference')
  return reference
}

async function itIsTakenAndRecorded(reference: string, cookie: string) {
  const taken = await postForm(`/cases/${reference}`, cookie, 'version', {})
  expect(taken.location).toContain('done=taken')
  const contact = { direction: 'we_tried', channel: 'call', outcome: 'no_answer', note }
  const recorded = await postForm(`/cases/${reference}/contacts/new`, cookie, 'note', contact)
  expect(recorded.location).toContain('done=contact')
}

function unescaped(html: string) {
  return html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')
}

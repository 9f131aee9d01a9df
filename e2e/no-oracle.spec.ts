import { expect, test } from '@playwright/test'
import { startBench, type Bench } from './bench/bench'
import { anOfficer } from './bench/signed-in'
import { rawAnswer, withoutChance } from './bench/raw-answer'
import { everythingIsOpened } from './bench/reckoning'
import { aSealedPost, type SealedPost } from './bench/sealed-posts'
import { anAccountWithPassword, rightPassword, trySigningIn, wrongPassword } from './bench/sign-in-tries'
import { statementsOf, writeDownStatements } from './bench/statements'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let bench: Bench
test.beforeAll(async () => {
  bench = await startBench({ arrange: writeDownStatements })
})
test.afterAll(() => bench?.stop())

/** What a device is told, and what is done to the database meanwhile by the login that serves it. */
async function submitting({ body }: SealedPost, cookie: string) {
  let answer = ''
  const statements = await statementsOf(bench, ['divert_intake'], async () => {
    const headers = { cookie, 'content-type': 'application/json', origin: bench.url, 'sec-fetch-site': 'same-origin' }
    answer = withoutChance(await rawAnswer(bench.url, { path: '/api/intake', headers, body }))
  })
  return { answer, statements }
}

test('a new referral, a retry, and one for a person known before: the same bytes, after the same statements', async () => {
  const { cookie } = await anOfficer(bench)
  const person = { calledName: 'Known', lastName: 'Before', phoneNumber: '07700 900 777' }
  const posts = {
    'somebody new': await aSealedPost(bench, person),
    'the same person again': await aSealedPost(bench, person),
    'somebody else': await aSealedPost(bench, {
      calledName: 'Nobody',
      lastName: 'Knows',
      phoneNumber: '07700 900 555',
    }),
  }
  const met = new Map<string, Awaited<ReturnType<typeof submitting>>>()
  for (const [who, sealed] of Object.entries(posts)) {
    met.set(who, await submitting(sealed, cookie))
    met.set(`${who}, sent again at once`, await submitting(sealed, cookie))
    await everythingIsOpened(bench)
    met.set(`${who}, sent again when it was a case`, await submitting(sealed, cookie))
  }
  const first = met.get('somebody new')!
  expect(first.answer).toMatch(/^HTTP\/1.1 202 [^]*\n\naccepted$/)
  expect(first.statements.join('\n')).toMatch(/insert into intake.envelopes/)
  for (const [who, { answer, statements }] of met) {
    expect(answer, who).toBe(first.answer)
    expect(statements, who).toEqual(first.statements)
  }
  const { rows } = await bench.superuser.query('select count(*)::int as cases from casework.cases')
  expect(rows).toEqual([{ cases: 3 }])
})

test('signing in with an unknown address, a wrong password, a locked or a disabled account: the same bytes, after the same statements', async () => {
  const who = {
    unknown: { email: 'unknown1@divert.example', password: rightPassword },
    'wrong password': { email: 'wrong001@divert.example', password: wrongPassword },
    'officer, wrong password': { email: 'officer1@divert.example', password: wrongPassword },
    locked: { email: 'locked01@divert.example', password: rightPassword },
    disabled: { email: 'disabled@divert.example', password: rightPassword },
  }
  for (const [name, { email }] of Object.entries(who))
    if (name !== 'unknown')
      await anAccountWithPassword(bench, email, name.startsWith('officer') ? 'officer' : 'specialist')
  await bench.superuser.query(`update account.accounts set disabled_at = now() where email = $1`, [who.disabled.email])
  for (let tried = 0; tried < 10; tried++)
    await trySigningIn(bench, { email: who.locked.email, password: wrongPassword })

  for (const withScript of [false, true]) {
    const met = new Map<string, { answer: string; statements: string[] }>()
    for (const [name, given] of Object.entries(who)) {
      let answer = ''
      const statements = await statementsOf(bench, ['divert_intake', 'divert_account'], async () => {
        answer = await trySigningIn(bench, given, withScript)
      })
      met.set(name, { answer, statements })
    }
    const first = met.get('unknown')!
    expect(first.answer).toContain('HTTP/1.1 200')
    expect(first.answer).toContain('do not match')
    expect(first.statements.join('\n')).toMatch(/divert_intake: [^]*divert_account: /)
    for (const [name, { answer, statements }] of met) {
      expect(answer, name).toBe(first.answer)
      expect(statements, name).toEqual(first.statements)
    }
  }
})

test('the comparison, as it is used here, tells a right password from a wrong one', async () => {
  await anAccountWithPassword(bench, 'right001@divert.example', 'specialist')
  const tries = ['right001@divert.example', 'nowhere1@divert.example'].map((email) => ({
    email,
    password: rightPassword,
  }))
  const met: string[][] = []
  for (const given of tries) {
    let answer = ''
    const statements = await statementsOf(bench, ['divert_account'], async () => {
      answer = await trySigningIn(bench, given)
    })
    met.push([answer, statements.join()])
  }
  expect(met[0]![0]).not.toBe(met[1]![0])
  expect(met[0]![1]).not.toBe(met[1]![1])
})

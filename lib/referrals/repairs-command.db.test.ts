import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { aSealedReferral, junk, openEverything, post, setAsideForItsKey } from '../testing/repairs'

let service: CaseworkService
beforeAll(async () => void (service = await aCaseworkService()))
afterAll(() => service.close())

/** As npm runs it, with the opener's address and keys and nothing else. */
function repairs(args: string[] = [], environment: Record<string, string> = {}) {
  const { PATH, DIVERT_KEYS_DIR } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'lib/referrals/repairs-command.ts', ...args],
    {
      encoding: 'utf8',
      env: {
        PATH,
        NODE_ENV: 'test',
        DIVERT_OPENER_URL: service.database.urls.opener,
        DIVERT_KEYS_DIR,
        ...environment,
      } as NodeJS.ProcessEnv,
    },
  )
  return { status, said: `${stdout}${stderr}`.trimEnd().split('\n') }
}

const unknown = 'It was sealed for a key that is not here. (unknown-key)'
const malformed = 'It is not in the shape that a referral has. (malformed)'

test('it says how many there are, tries them again, and says what became of them: whole lines, and nothing else', async () => {
  expect(repairs()).toEqual({ status: 0, said: ['Set aside for repair: no referrals'] })
  const referrals = [await aSealedReferral(), await aSealedReferral()]
  const putBack = await setAsideForItsKey(...referrals)
  await post(junk())
  await openEverything()
  expect(repairs()).toEqual({
    status: 0,
    said: [
      'Set aside for repair: 3 referrals',
      `  1  came in 19 November 2026, Camden: ${malformed}`,
      `  2  came in 19 November 2026, Camden: ${unknown}`,
      'To try them again now: npm run repairs -- again',
    ],
  })
  putBack()
  expect(repairs(['again'])).toEqual({
    status: 1,
    said: ['Opened, and waiting now: 2 referrals', 'Still set aside: 1 referral', `  1  ${malformed}`],
  })
  const { rows } = await service.database.superuser.query('select reference from casework.cases order by 1')
  expect(rows).toEqual(referrals.map(({ reference }) => ({ reference })).sort(byReference))
}, 30_000)

function byReference(one: { reference: string }, other: { reference: string }) {
  return one.reference < other.reference ? -1 : 1
}

test.each([
  [['everything'], {}, /^npm run repairs /],
  [['again', 'please'], {}, /^npm run repairs /],
  [['--force'], {}, /^Unknown option '--force'/],
  [[], { DIVERT_OPENER_URL: '', DIVERT_DATA_DIR: '/nowhere' }, /^There is no database yet: set DIVERT_OPENER_URL/],
  [
    [],
    { DIVERT_OPENER_URL: 'postgresql://divert_opener:x@127.0.0.1:1/divert' },
    /^Cannot reach the database of DIVERT_OPENER_URL/,
  ],
  [['again'], { DIVERT_KEYS_DIR: '/nowhere' }, /^The keys that open referrals are not here/],
])(
  '%j with %j is refused, and it says why',
  (args, environment, line) => {
    const { status, said } = repairs(args, environment)
    expect([status, said[0]]).toEqual([1, expect.stringMatching(line)])
  },
  15_000,
)

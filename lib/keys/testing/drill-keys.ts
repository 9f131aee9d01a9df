import { aService, aVisitor } from '@/db/testing/makers'
import type { scratchDatabase } from '@/db/testing/scratch-database'
import { listInbox } from '@/lib/cases/list-inbox'
import { listKeys } from '@/lib/vault/list-keys'
import { makeKeyRing } from '@/lib/vault/make-key-ring'
import type { KeyRing } from '../as-keys'
import { destroyKey } from '../destroy-key'
import { retireKey } from '../retire-key'
import { rewrapPeople } from '../rewrap-people'
import { rotateKey } from '../rotate-key'
import { storedPeople, tryToOpen } from './people'
import { aSealedReferral, daysLater, openAll, send, sentAt } from './referrals'

type Database = Awaited<ReturnType<typeof scratchDatabase>>
export type Finding = { what: string; expected: unknown; found: unknown }

/** The life of a key from its rotation to its destruction, in one process that is never started again. */
export async function drillKeys({ superuser, setupUrl }: Database, dir: string, referrals: number): Promise<Finding[]> {
  const findings: Finding[] = []
  const expect = (what: string, found: unknown, expected: unknown) => findings.push({ what, expected, found })
  const count = async (from: string) =>
    (await superuser.query<{ n: number }>(`select count(*)::int as n from ${from}`)).rows[0]!.n
  const ring: KeyRing = { setupUrl, dir, now: sentAt }

  makeKeyRing(dir, sentAt)
  process.env.DIVERT_KEYS_DIR = dir
  await aService(superuser)
  const { visitor } = await aVisitor(superuser)
  const keyA = listKeys(dir)[0]!.id

  const captured = await aSealedReferral()
  for (let i = 0; i < referrals; i += 1) await send(await aSealedReferral())
  await rotateKey(ring, 'envelopes')
  for (let i = 0; i < referrals; i += 1) await send(await aSealedReferral())
  expect('sealed for key A and for key B, and sent', await count('intake.envelopes'), 2 * referrals)
  expect('opened after the rotation', await openAll(), 2 * referrals)
  expect('set aside for repair', await count('casework.repairs'), 0)

  const oldWraps = await storedPeople(superuser)
  await rotateKey(ring, 'people')
  let isRewrapping = true
  let reads = 0
  const reading = (async () => {
    while (isRewrapping) reads += (await listInbox(visitor, { view: 'waiting' }, () => sentAt)).rows.length
  })()
  const arriving = (async () => {
    for (let i = 0; i < 20; i += 1) await send(await aSealedReferral())
    return openAll()
  })()
  const began = performance.now()
  const rewrapping = rewrapPeople(ring, { batchSize: 25 }).finally(() => (isRewrapping = false))
  const [{ rewrapped, unopened }, arrived] = await Promise.all([rewrapping, arriving, reading])
  const milliseconds = Math.round(performance.now() - began)
  expect('wrapped again while the inbox was read', rewrapped, 2 * referrals)
  expect('not opened by any key', unopened, 0)
  expect('new people meanwhile', arrived, 20)
  findings.push({
    what: 'people read meanwhile, all of them opened',
    found: reads,
    expected: reads > 0 ? reads : 'more',
  })
  findings.push({ what: 'milliseconds it took', found: milliseconds, expected: milliseconds })

  const everybody = 2 * referrals + 20
  const refused = await destroyKey(ring, 'people-1').catch((error: Error) => error.message)
  expect(
    'destroying a key that is not retired',
    refused,
    'people-1 is not retired. First: npm run keys -- retire people-1',
  )
  for (const id of [keyA, 'people-1']) {
    await retireKey(ring, id)
    expect(`lost with ${id}`, (await destroyKey({ ...ring, now: daysLater(401) }, id)).length, 0)
  }
  expect('people who open after both were destroyed', tryToOpen(await storedPeople(superuser)).opened, everybody)
  const copies = tryToOpen(oldWraps)
  expect('people who open from a copy of the old wraps', copies.opened, 0)
  expect('and why', copies.refusals.join(), 'destroyed-key')

  await send(captured)
  await openAll()
  const { rows } = await superuser.query<{ reason: string }>('select reason from casework.repairs')
  expect('an envelope captured under key A, replayed', rows.map(({ reason }) => reason).join(), 'destroyed-key')
  expect('cases', await count('casework.cases'), everybody)
  expect('lines in the audit log', await count(`audit.entries where verb = 'key'`), 7)
  return findings
}

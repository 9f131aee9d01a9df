import { join } from 'node:path'
import { as, sessionProof, type Visitor } from '@/db/as'
import { surfaces, type Surface } from '@/db/login-roles'
import { putThroughLetterBox } from '@/db/queries/intake'
import { mintSessions, present } from '@/db/testing/blast-radius/mint-sessions'
import { aboutAPerson, readEverything } from '@/db/testing/blast-radius/read-everything'
import type { TestDatabase } from '@/db/testing/database'
import { aService, aVisitor, camden, islington } from '@/db/testing/makers'
import type { Role } from '@/db/words/accounts'
import { aSealedReferral, openAll } from '@/lib/keys/testing/referrals'
import { heldKeys, openWhatOpens } from './held-keys'

export type Radius = {
  surface: Surface
  /** Who is signed in at that process, if anybody. */
  with: string
  rows: number
  past: number
  waiting: number
  /** Surfaces that let in a session which came about without a password. */
  minted: Surface[]
}
type Given = {
  superuser: TestDatabase['superuser']
  urls: Record<Surface, string>
  ring: string
  past: number
  waiting: number
}

const signedIn: Partial<Record<Surface, Role>> = {
  intake: 'officer',
  account: 'partner',
  admin: 'administrator',
  casework: 'specialist',
  insight: 'figures_manager',
}

/** Referrals at two sites in turn, `past` of them opened and `waiting` in the letter box; then each surface does its worst. */
export async function drillBlastRadius({ superuser, urls, ring, past, waiting }: Given): Promise<Radius[]> {
  await aService(superuser)
  for (let n = 0; n < past; n += 1) await send(n)
  await openAll()
  for (let n = 0; n < waiting; n += 1) await send(n)
  const visitors = new Map<Surface, { visitor: Visitor; email: string }>()
  for (const [surface, role] of Object.entries(signedIn) as [Surface, Role][])
    visitors.set(surface, await aVisitor(superuser, { role, kind: surface === 'intake' ? 'officer' : 'staff' }))
  const emails = [...visitors.values()].map(({ email }) => email)
  const found: Radius[] = []
  for (const surface of surfaces) {
    const keys = heldKeys(surface, ring, join(ring, 'held'))
    const { visitor } = visitors.get(surface) ?? {}
    for (const proof of [null, ...(visitor ? [sessionProof((visitor as { session: string }).session)] : [])]) {
      const taken = await readEverything(urls[surface], proof)
      const rows = taken.filter(({ from }) => aboutAPerson.test(from)).length
      const opened = await openWhatOpens(keys, taken)
      const minted = await present(urls, await mintSessions(urls[surface], taken, emails))
      found.push({ surface, with: proof ? signedIn[surface]! : 'nobody', rows, ...opened, minted })
    }
  }
  return found
}

async function send(n: number) {
  const { idempotencyKey, envelope } = await aSealedReferral()
  const row = {
    idempotencyKey,
    envelope,
    siteId: n % 2 ? islington : camden,
    pathway: 'community' as const,
    receivedOn: '2026-11-19',
  }
  await as('intake', 'nobody', ({ tx }) => putThroughLetterBox(tx, row))
}

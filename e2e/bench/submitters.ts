import type { Bench } from './bench'
import { anOfficer } from './signed-in'
import { aSealedPost, type SealedPost } from './sealed-posts'

/** `unheard`: kept, but the answer was cut off, so that the device has to send it again. `odd`: what nobody should be told. */
export type Tally = {
  posts: number
  cutOff: number
  unheard: number
  away: number
  accepted: string[]
  odd: string[]
}

export async function post({ url }: { url: string }, { body }: Pick<SealedPost, 'body'>, cookie: string) {
  const answer = await fetch(`${url}/api/intake`, {
    method: 'POST',
    body,
    headers: { cookie, 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
  })
  return { status: answer.status, text: await answer.text() }
}

/**
 * Devices that send one referral after another, each again and again until it is accepted, as the queue of a real one
 * does. `finish()` lets each get its last one through and says what came of it all.
 */
export function startSubmitters(bench: Bench, devices: number) {
  const tally: Tally = { posts: 0, cutOff: 0, unheard: 0, away: 0, accepted: [], odd: [] }
  let isFinishing = false

  async function device() {
    let officer = await anOfficer(bench)
    while (!isFinishing) {
      const sealed = await aSealedPost(bench)
      let [isDoubtful, isUnheard] = [false, false]
      for (let isAccepted = false; !isAccepted;) {
        if (isDoubtful && !isUnheard && (await isKept(bench, sealed))) {
          tally.unheard += 1
          isUnheard = true
        }
        const { status, text } = await once(sealed, officer.cookie)
        if (status === 0 || status === 503) isDoubtful = true
        if (status === 202) isAccepted = true
        // Thirty an hour for one officer: the next takes over. A device would wait.
        else if (status === 429) officer = await anOfficer(bench).catch(() => officer)
        else if (status > 0 && status !== 503) tally.odd.push(`${status} ${text}`)
        if (!isAccepted) await new Promise((resolve) => setTimeout(resolve, 10))
        if (tally.odd.length > 20) return
      }
      tally.accepted.push(sealed.reference)
    }
  }

  async function once(sealed: SealedPost, cookie: string) {
    try {
      const answer = await post(bench, sealed, cookie)
      tally.posts += 1
      if (answer.status === 503) tally.away += 1
      return answer
    } catch (error) {
      if (!isRefused(error)) tally.cutOff += 1
      return { status: 0, text: '' }
    }
  }

  const working = Promise.all(Array.from({ length: devices }, device))
  working.catch((error: unknown) => tally.odd.push(String(error)))
  return {
    tally,
    async finish() {
      isFinishing = true
      await working
      return tally
    },
  }
}

/** As far as the database can be asked just now. */
async function isKept({ superuser }: Bench, { idempotencyKey }: SealedPost): Promise<boolean> {
  const key = Buffer.from(idempotencyKey, 'base64url')
  const found = await superuser
    .query(
      `select from intake.envelopes where idempotency_key = $1
       union all select from casework.opened_envelopes where idempotency_key = $1`,
      [key],
    )
    .catch(() => ({ rowCount: 0 }))
  return found.rowCount === 1
}

/** Nobody listened, so nothing was sent; anything else is a connection that broke while it was in use. */
function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { code?: string; errors?: { code?: string }[] }) : {}
  return cause?.code === 'ECONNREFUSED' || cause?.errors?.some(({ code }) => code === 'ECONNREFUSED') === true
}

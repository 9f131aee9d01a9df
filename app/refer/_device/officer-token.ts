import { onDevice } from './waiting.mjs'

type Kept = { token: string; dropAfter: string }

export type Officer = { token: string | null; isSignedOut: boolean }

const place = 'officer'

/**
 * The sealed token that says who is signed in: fresh while there is a network, else the one that was kept, until it has
 * run out. Without one the officer is stated, not confirmed. The device cannot read what is in it.
 */
export async function currentOfficerToken(now: Date): Promise<Officer> {
  const answer = await fetch('/api/intake/token').catch(() => null)
  if (answer?.status === 200) {
    const kept = (await answer.json()) as Kept
    await keep(kept)
    return { token: kept.token, isSignedOut: false }
  }
  if (answer?.status === 204) {
    await forget()
    return { token: null, isSignedOut: true }
  }
  const kept = await onDevice<Kept | undefined>('token', (store) => store.get(place)).catch(() => undefined)
  if (kept && now < new Date(kept.dropAfter)) return { token: kept.token, isSignedOut: false }
  await forget()
  return { token: null, isSignedOut: false }
}

async function keep(kept: Kept) {
  await onDevice('token', (store) => store.put(kept, place)).catch(() => {})
}

async function forget() {
  await onDevice('token', (store) => store.delete(place)).catch(() => {})
}

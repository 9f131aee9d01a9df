import { verifyPublishedKey, type PublishedKey } from '@/lib/vault/published-key'

export type VerifiedKey = Awaited<ReturnType<typeof verifyPublishedKey>>

/**
 * The key to seal for: the newest one where there is a network, else the one in the page, whichever holds. Null when
 * neither may be used: then the page has to be opened anew, and nothing may be sealed.
 */
export async function usableKey(inPage: PublishedKey, signingKey: string, now: Date): Promise<VerifiedKey | null> {
  const fetched = await newestKey()
  for (const key of fetched ? [fetched, inPage] : [inPage]) {
    const verified = await verifyPublishedKey(key, signingKey, now).catch(() => null)
    if (verified) return verified
  }
  return null
}

async function newestKey(): Promise<PublishedKey | null> {
  try {
    const answer = await fetch('/api/intake/key', { signal: AbortSignal.timeout(3_000) })
    return answer.ok ? ((await answer.json()) as PublishedKey) : null
  } catch {
    return null
  }
}

import { listen } from '@/db/listen'

/** One open inbox: called at a hint that something came in, and when the process stops. */
export type InboxStream = { hint: () => void; end: () => void }

type Streams = { open: Map<InboxStream, string>; stopListening?: () => Promise<void>; stopped: boolean }

const mostStreams = 200
const mostOfOneSession = 6

// Kept on globalThis: next bundles instrumentation, which ends the streams, and the route that opens them apart.
const shared = globalThis as typeof globalThis & { divertInboxStreams?: Streams }
const streams = (): Streams => (shared.divertInboxStreams ??= { open: new Map(), stopped: false })

/**
 * Adds an open inbox to those that the letter box's hint wakes, over one connection for the whole process. Null when
 * there are too many, or the process is stopping: the page works without.
 */
export function joinInboxStreams(stream: InboxStream, session: string): { leave: () => void } | null {
  const all = streams()
  const ofSession = [...all.open.values()].filter((holder) => holder === session).length
  if (all.stopped || all.open.size >= mostStreams || ofSession >= mostOfOneSession) return null
  all.open.set(stream, session)
  all.stopListening ??= listen('casework', 'divert_intake', () => {
    for (const { hint } of all.open.keys()) hint()
  })
  return { leave: () => void all.open.delete(stream) }
}

/** Ends every open inbox's stream and lets no other begin: the first thing a process does that is told to stop. */
export async function endInboxStreams() {
  const all = streams()
  all.stopped = true
  for (const { end } of all.open.keys()) end()
  await all.stopListening?.()
}

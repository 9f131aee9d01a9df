import { quietly, type Visitor } from '@/db/as'
import { AppError, type ErrorCode } from '../errors'
import { joinInboxStreams, type InboxStream } from './inbox-streams'
import { lookAtWaiting, type Waiting } from './look-at-waiting'
import { watchInbox, type Pace } from './watch-inbox'

const statuses: Partial<Record<ErrorCode, number>> = { SIGNED_OUT: 401, FORBIDDEN: 403 }
const refusal = (status: number) => new Response(null, { status })

/** How many the page shows, so that what came between its query and the stream is not missed. */
type Shown = { waiting: number; repair: number }

/**
 * Server-sent events for an open inbox: the word "look" when there is something new for this visitor, and never what it
 * is. Whoever may not read the inbox gets a status and no body. An open inbox keeps nobody signed in.
 */
export async function openInboxStream(asker: Visitor, request: Request, pace?: Pace): Promise<Response> {
  const visitor = quietly(asker)
  const found = await lookAtWaiting(visitor, {}).catch((error: unknown) => {
    if (error instanceof AppError) return statuses[error.code] ?? 503
    throw error
  })
  if (typeof found === 'number') return refusal(found)
  // Only what reads streams is given one: anything else would wait for an end.
  if (!request.headers.get('accept')?.includes('text/event-stream')) return refusal(406)
  const body = streamOf(visitor, found, request, pace)
  if (!body) return refusal(503)
  return new Response(body, {
    // A reverse proxy's buffer would hold the words back until there are many.
    headers: { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' },
  })
}

function streamOf(visitor: Visitor, found: Waiting, request: Request, pace: Pace | undefined) {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const text = new TextEncoder()
  // What nobody reads any more is no error: `closed` ends the watch.
  const say = (words: string) => void writer.write(text.encode(words)).catch(() => {})
  const news = () => say('event: look\ndata: again\n\n')

  const stream: InboxStream = { hint: () => watch.hint(), end: () => watch.stop() }
  const joined = joinInboxStreams(stream, visitor === 'nobody' ? '' : visitor.session)
  if (!joined) return null
  const watch = watchInbox(visitor, found, { news, nothing: () => say(': nothing new\n\n'), end }, pace)
  function end() {
    joined?.leave()
    writer.close().catch(() => {})
  }
  writer.closed.catch(() => {}).finally(watch.stop)
  request.signal.addEventListener('abort', watch.stop)
  say(': open\n\n')
  if (isAhead(found, shownIn(new URL(request.url).searchParams))) news()
  return readable
}

const isAhead = ({ ids, repairs }: Waiting, shown: Shown) => ids.length > shown.waiting || repairs > shown.repair

function shownIn(query: URLSearchParams): Shown {
  const count = (name: string) => {
    const given = query.get(name)
    return given && /^\d{1,6}$/.test(given) ? Number(given) : Infinity
  }
  return { waiting: count('waiting'), repair: count('repair') }
}

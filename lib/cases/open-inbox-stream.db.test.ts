import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Visitor } from '@/db/as'
import { camden, islington } from '@/db/testing/makers'
import { aCaseworkService, type CaseworkService } from '../testing/casework'
import { endInboxStreams } from './inbox-streams'
import { openInboxStream } from './open-inbox-stream'
import type { Pace } from './watch-inbox'

const never = 1_000_000
const slow: Pace = { afterHint: [1, 50], every: never, longest: never }
let service: CaseworkService
beforeAll(async () => (service = await aCaseworkService()))
afterAll(async () => {
  await endInboxStreams()
  await service.close()
})

const asked = (query = '', accept = 'text/event-stream') =>
  new Request(`http://portal.example/api/inbox/stream${query}`, { headers: { accept } })
const notify = () => service.database.superuser.query('notify divert_intake')

/** An open inbox, read word by word. */
async function anInbox(visitor: Visitor, pace = slow, request = asked()) {
  const answer = await openInboxStream(visitor, request, pace)
  const words = answer.body!.pipeThrough(new TextDecoderStream() as never) as ReadableStream<string>
  const reader = words.getReader()
  const heard: string[] = []
  async function hear(word: string) {
    while (!heard.includes(word)) {
      const { value, done } = await reader.read()
      if (done) throw new Error(`It ended before it said ${word}`)
      heard.push(...value.split('\n').filter(Boolean))
    }
  }
  return {
    answer,
    heard,
    hear,
    async end() {
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return
        heard.push(value)
      }
    },
    leave: () => reader.cancel(),
  }
}

test('a referral that comes in is hinted at, and nothing is said of it', async () => {
  const { visitor } = await service.staff()
  const inbox = await anInbox(visitor)
  expect(inbox.answer.headers.get('content-type')).toContain('text/event-stream')
  await service.referral()
  await notify()
  await inbox.hear('event: look')
  await inbox.leave()
  const said = inbox.heard.filter((line) => !line.startsWith(':'))
  expect(new Set(said)).toEqual(new Set(['event: look', 'data: again']))
})

test('an open inbox keeps nobody signed in, however much comes in', async () => {
  const { id, visitor } = await service.staff()
  const { superuser } = service.database
  await superuser.query(
    `update account.sessions set last_seen_at = now() - interval '30 minutes' where account_id = $1`,
    [id],
  )
  const inbox = await anInbox(visitor)
  await service.referral()
  await notify()
  await inbox.hear('event: look')
  await inbox.leave()
  const { rows } = await superuser.query(
    `select now() - last_seen_at > interval '29 minutes' as "isIdle" from account.sessions where account_id = $1`,
    [id],
  )
  expect(rows).toEqual([{ isIdle: true }])
})

test('a referral that is opened some time after the hint is found by a later look', async () => {
  const { visitor } = await service.staff()
  const inbox = await anInbox(visitor, { ...slow, afterHint: [1, 200, 200] })
  await notify()
  await inbox.hear(': nothing new')
  await service.referral()
  await inbox.hear('event: look')
  await inbox.leave()
})

test('a forged hint, and what came to another site, are no news', async () => {
  const { visitor } = await service.staff({ sites: [islington] })
  const inbox = await anInbox(visitor)
  await service.referral({ site: camden })
  await notify()
  await inbox.hear(': nothing new')
  await inbox.leave()
  expect(inbox.heard).not.toContain('event: look')
})

test('without a hint it is found at the regular look, and so is what needs repair', async () => {
  const { visitor } = await service.staff()
  const inbox = await anInbox(visitor, { ...slow, every: 20 })
  await inbox.hear(': nothing new')
  await service.database.superuser.query(
    `insert into casework.repairs values ('\\x07', ${camden}, 'custody', '2026-11-20', '\\x02', 'unknown-key', now())`,
  )
  await inbox.hear('event: look')
  await inbox.leave()
})

test('what came between the page’s own query and the stream is hinted at once', async () => {
  const { visitor } = await service.staff()
  const behind = await anInbox(visitor, slow, asked('?waiting=0&repair=0'))
  await behind.hear('event: look')
  await behind.leave()
})

test('a stream ends with its session, and after some minutes in any case', async () => {
  const { visitor, id } = await service.staff()
  const inbox = await anInbox(visitor, { ...slow, every: 20 })
  await service.database.superuser.query('update account.sessions set revoked_at = now() where account_id = $1', [id])
  await inbox.end()
  const { visitor: other } = await service.staff()
  await (await anInbox(other, { ...slow, longest: 30 })).end()
})

test('whoever may not read the inbox gets a status and not a word', async () => {
  const officer = await service.staff({ role: 'officer', kind: 'officer' })
  const partner = await service.staff({ role: 'partner' })
  const amina = await service.staff()
  const answers = [
    ...(await Promise.all(
      ['nobody' as const, officer.visitor, partner.visitor].map((one) => openInboxStream(one, asked())),
    )),
    await openInboxStream(amina.visitor, asked('', '*/*')),
  ]
  expect(answers.map(({ status, body }) => [status, body])).toEqual(
    [401, 401, 403, 406].map((status) => [status, null]),
  )
})

test('one session holds a few streams and no more, and leaving makes room', async () => {
  const { visitor } = await service.staff()
  const open = []
  for (let count = 0; count < 6; count++) open.push(await anInbox(visitor))
  expect((await openInboxStream(visitor, asked())).status).toBe(503)
  await open[0]!.leave()
  const again = await anInbox(visitor)
  expect(again.answer.status).toBe(200)
  for (const inbox of [...open.slice(1), again]) await inbox.leave()
})

test('a process that is told to stop ends every stream and begins none', async () => {
  const { visitor } = await service.staff()
  const inbox = await anInbox(visitor)
  await endInboxStreams()
  await inbox.end()
  expect((await openInboxStream(visitor, asked())).status).toBe(503)
})

import { describe, expect, test } from 'vitest'
import { lookAtWaiting, sendWaiting } from './waiting.mjs'

type Waiting = { idempotencyKey: string; body: string; refusedOn?: string }

/** The device's store, in memory. */
function aStore(...keys: string[]) {
  const kept = new Map<string, Waiting>(keys.map((key) => [key, { idempotencyKey: key, body: `sealed ${key}` }]))
  return {
    add: async (one: Waiting) => void kept.set(one.idempotencyKey, one),
    all: async () => [...kept.values()],
    drop: async (key: string) => void kept.delete(key),
    refuse: async (key: string, refusedOn: string) => void kept.set(key, { ...kept.get(key)!, refusedOn }),
  }
}

/** A server that gives these answers in turn, the last one again and again. */
function aServer(...statuses: number[]) {
  const posted: string[] = []
  const post = async (body: string) => {
    posted.push(body)
    return statuses.length > 1 ? statuses.shift()! : statuses[0]!
  }
  return { posted, post }
}

const only = (refused: string) => ({ left: [], refused: [refused], trouble: null })

describe('what waits on the device', () => {
  test('is dropped as soon as it is accepted', async () => {
    const { post, posted } = aServer(202)
    const store = aStore('a', 'b')
    expect(await sendWaiting(store, post)).toEqual({ left: [], refused: [], trouble: null })
    expect(posted).toEqual(['sealed a', 'sealed b'])
    expect(await store.all()).toEqual([])
  })

  test.each([
    [0, 'away'],
    [503, 'away'],
    [500, 'away'],
    [403, 'away'],
    [302, 'away'],
    [401, 'signed_out'],
    [429, 'too_many'],
  ])('stays as it is after the answer %i, and the rest is not tried', async (status, trouble) => {
    const { post, posted } = aServer(status)
    const store = aStore('a', 'b')
    expect(await sendWaiting(store, post)).toEqual({ left: ['a', 'b'], refused: [], trouble })
    expect(posted).toEqual(['sealed a'])
  })

  test.each([400, 413])('is kept when it is refused with %i, and lets the others pass', async (status) => {
    const { post } = aServer(status, 202)
    const store = aStore('a', 'b')
    expect(await sendWaiting(store, post)).toEqual({ left: [], refused: ['a'], trouble: null })
    expect(await lookAtWaiting(store)).toEqual({ left: [], refused: ['a'] })
  })

  test('is told apart from what was refused before it, when it has to wait', async () => {
    const { post } = aServer(400, 429)
    expect(await sendWaiting(aStore('a', 'b'), post)).toEqual({ left: ['b'], refused: ['a'], trouble: 'too_many' })
  })

  test('goes before what was refused, which is tried once a day, or when somebody asks', async () => {
    const store = aStore('a', 'b')
    await store.refuse('a', '2026-11-20')
    const [same, asked, next] = [aServer(202), aServer(400), aServer(202)]
    expect(await sendWaiting(store, same.post, { today: '2026-11-20' })).toEqual(only('a'))
    expect(await sendWaiting(store, asked.post, { today: '2026-11-20', refusedToo: true })).toEqual(only('a'))
    await store.add({ idempotencyKey: 'c', body: 'sealed c' })
    await sendWaiting(store, next.post, { today: '2026-11-21' })
    expect([same.posted, asked.posted, next.posted]).toEqual([['sealed b'], ['sealed a'], ['sealed c', 'sealed a']])
    expect(await store.all()).toEqual([])
  })

  test('goes on where it stopped', async () => {
    const store = aStore('a', 'b', 'c')
    expect(await sendWaiting(store, aServer(202, 0).post)).toEqual({ left: ['b', 'c'], refused: [], trouble: 'away' })
    expect(await sendWaiting(store, aServer(202).post)).toEqual({ left: [], refused: [], trouble: null })
  })

  test('counts one that came in meanwhile', async () => {
    const store = aStore('a')
    const post = async () => {
      await store.add({ idempotencyKey: 'b', body: 'sealed b' })
      return 202
    }
    expect(await sendWaiting(store, post)).toEqual({ left: ['b'], refused: [], trouble: null })
  })

  test('is nothing, and then nothing is posted', async () => {
    const { post, posted } = aServer(202)
    expect(await sendWaiting(aStore(), post)).toEqual({ left: [], refused: [], trouble: null })
    expect(posted).toEqual([])
  })
})

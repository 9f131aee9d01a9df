import { describe, expect, test } from 'vitest'
import { sendWaiting } from './waiting.mjs'

type Waiting = { idempotencyKey: string; body: string }

/** The device's store, in memory. */
function aStore(...keys: string[]) {
  const kept = new Map(keys.map((key) => [key, { idempotencyKey: key, body: `sealed ${key}` }]))
  return {
    add: async (one: Waiting) => void kept.set(one.idempotencyKey, one),
    all: async () => [...kept.values()],
    drop: async (key: string) => void kept.delete(key),
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

describe('what waits on the device', () => {
  test('is dropped as soon as it is accepted', async () => {
    const { post, posted } = aServer(202)
    const store = aStore('a', 'b')
    expect(await sendWaiting(store, post)).toEqual({ left: [], trouble: null })
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
    expect(await sendWaiting(store, post)).toEqual({ left: ['a', 'b'], trouble })
    expect(posted).toEqual(['sealed a'])
  })

  test.each([400, 413])('is kept when it is refused with %i, and lets the others pass', async (status) => {
    const { post } = aServer(status, 202)
    expect(await sendWaiting(aStore('a', 'b'), post)).toEqual({ left: ['a'], trouble: 'refused' })
  })

  test('goes on where it stopped', async () => {
    const store = aStore('a', 'b', 'c')
    expect(await sendWaiting(store, aServer(202, 0).post)).toEqual({ left: ['b', 'c'], trouble: 'away' })
    expect(await sendWaiting(store, aServer(202).post)).toEqual({ left: [], trouble: null })
  })

  test('counts one that came in meanwhile', async () => {
    const store = aStore('a')
    const post = async () => {
      await store.add({ idempotencyKey: 'b', body: 'sealed b' })
      return 202
    }
    expect(await sendWaiting(store, post)).toEqual({ left: ['b'], trouble: null })
  })

  test('is nothing, and then nothing is posted', async () => {
    const { post, posted } = aServer(202)
    expect(await sendWaiting(aStore(), post)).toEqual({ left: [], trouble: null })
    expect(posted).toEqual([])
  })
})

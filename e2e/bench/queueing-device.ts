import { sendWaiting } from '../../app/refer/_device/waiting.mjs'
import type { Bench } from './bench'
import { anOfficer } from './signed-in'
import { aSealedPost } from './sealed-posts'
import { post } from './submitters'

/** An officer's device by the product's own queue, with its store in memory and its posts going to this product. */
export async function aQueueingDevice(bench: Bench) {
  const { cookie } = await anOfficer(bench)
  const kept = new Map<string, { idempotencyKey: string; body: string; refusedOn?: string }>()
  const store = {
    add: async (one: { idempotencyKey: string; body: string }) => kept.set(one.idempotencyKey, one),
    all: async () => [...kept.values()],
    drop: async (key: string) => kept.delete(key),
    refuse: async (key: string, refusedOn: string) => kept.set(key, { ...kept.get(key)!, refusedOn }),
  }
  const references: string[] = []
  const answers: { status: number; text: string; milliseconds: number }[] = []
  async function posted(body: string) {
    const began = performance.now()
    const answer = await post(bench, { body }, cookie).catch(() => ({ status: 0, text: '' }))
    answers.push({ ...answer, milliseconds: Math.round(performance.now() - began) })
    return answer.status
  }
  return {
    references,
    answers,
    waiting: () => kept.size,
    async seals() {
      const sealed = await aSealedPost(bench)
      references.push(sealed.reference)
      await store.add(sealed)
    },
    send: () => sendWaiting(store, posted),
  }
}

export type QueueingDevice = Awaited<ReturnType<typeof aQueueingDevice>>

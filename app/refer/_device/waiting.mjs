// Sealed referrals that wait on this device. The page imports this file and the service worker is served with its text,
// so it stands alone: plain JavaScript, no imports.

/** @typedef {{ idempotencyKey: string, body: string, refusedOn?: string }} Waiting A body that is ready to post, its key, and the day it was last refused. */
/** @typedef {{ add: (one: Waiting) => Promise<unknown>, all: () => Promise<Waiting[]>, drop: (key: string) => Promise<unknown>, refuse: (key: string, day: string) => Promise<unknown> }} Store */
/** @typedef {'signed_out' | 'too_many' | 'away'} Trouble Why what waits did not go. */
/** @typedef {{ left: string[], refused: string[] }} Kept The keys of what still waits, and of what could not be taken. */

/** @returns {Promise<IDBDatabase>} */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('refer', 1)
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('waiting', { keyPath: 'idempotencyKey' })
      opening.result.createObjectStore('token')
    })
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(opening.error))
  })
}

/**
 * One step in one of this device's two stores, on disk before it is answered.
 * @template T
 * @param {'waiting' | 'token'} name
 * @param {(store: IDBObjectStore) => IDBRequest<T>} step
 * @returns {Promise<T>}
 */
export async function onDevice(name, step) {
  const database = await openDatabase()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(name, 'readwrite', { durability: 'strict' })
      const request = step(transaction.objectStore(name))
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
  } finally {
    database.close()
  }
}

/** @type {Store} */
export const waitingStore = {
  add: (one) => onDevice('waiting', (store) => store.put(one)),
  all: () => onDevice('waiting', (store) => store.getAll()),
  drop: (key) => onDevice('waiting', (store) => store.delete(key)),
  refuse: (key, refusedOn) =>
    onDevice('waiting', (store) => {
      const found = store.get(key)
      // What another tab has sent or removed meanwhile does not come back.
      found.addEventListener('success', () => found.result && store.put({ ...found.result, refusedOn }))
      return found
    }),
}

/**
 * Posts one sealed referral. 0 when no answer came.
 * @param {string} body
 */
export async function post(body) {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const answer = await fetch('/api/intake', { method: 'POST', body, headers, keepalive: true, redirect: 'error' })
    return answer.status
  } catch {
    return 0
  }
}

/**
 * @param {number} status
 * @returns {Trouble | 'refused' | null}
 */
function troubleOf(status) {
  if (status === 202) return null
  if (status === 401) return 'signed_out'
  if (status === 429) return 'too_many'
  return status === 400 || status === 413 ? 'refused' : 'away'
}

/**
 * @param {Store} store
 * @returns {Promise<Kept>}
 */
export async function lookAtWaiting(store) {
  const all = await store.all()
  /** @param {Waiting[]} some */
  const keys = (some) => some.map(({ idempotencyKey }) => idempotencyKey)
  return {
    left: keys(all.filter(({ refusedOn }) => !refusedOn)),
    refused: keys(all.filter(({ refusedOn }) => refusedOn)),
  }
}

/**
 * Posts what waits, and drops each as soon as it is accepted. One that is refused stays, and lets the others pass: it
 * comes after them, once a day or when somebody asks, so that it does not use up what may be sent in an hour. After any
 * other trouble the rest waits too.
 * @param {Store} store
 * @param {(body: string) => Promise<number>} post
 * @param {{ refusedToo?: boolean, today?: string }} [options]
 * @returns {Promise<Kept & { trouble: Trouble | null }>}
 */
export async function sendWaiting(
  store,
  post,
  { refusedToo = false, today = new Date().toISOString().slice(0, 10) } = {},
) {
  /** @type {Trouble | null} */
  let trouble = null
  const all = await store.all()
  const again = all.filter(({ refusedOn }) => refusedOn && (refusedToo || refusedOn !== today))
  for (const { idempotencyKey, body } of [...all.filter(({ refusedOn }) => !refusedOn), ...again]) {
    const met = troubleOf(await post(body))
    if (met === null) await store.drop(idempotencyKey)
    else if (met === 'refused') await store.refuse(idempotencyKey, today)
    else {
      trouble = met
      break
    }
  }
  return { ...(await lookAtWaiting(store)), trouble }
}

// Sealed referrals that wait on this device. The page imports this file and the service worker is served with its text,
// so it stands alone: plain JavaScript, no imports.

/** @typedef {{ idempotencyKey: string, body: string }} Waiting A body that is ready to post, and its key. */
/** @typedef {{ add: (one: Waiting) => Promise<unknown>, all: () => Promise<Waiting[]>, drop: (key: string) => Promise<unknown> }} Store */
/** @typedef {'signed_out' | 'too_many' | 'refused' | 'away'} Trouble */

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
 * @returns {Trouble | null}
 */
function troubleOf(status) {
  if (status === 202) return null
  if (status === 401) return 'signed_out'
  if (status === 429) return 'too_many'
  return status === 400 || status === 413 ? 'refused' : 'away'
}

/**
 * Posts what waits, and drops each as soon as it is accepted. One that is refused stays, and lets the others pass; after
 * any other trouble the rest waits too.
 * @param {Store} store
 * @param {(body: string) => Promise<number>} post
 * @returns {Promise<{ left: string[], trouble: Trouble | null }>} the keys of what still waits, and why
 */
export async function sendWaiting(store, post) {
  /** @type {Trouble | null} */
  let trouble = null
  for (const { idempotencyKey, body } of await store.all()) {
    const met = troubleOf(await post(body))
    if (met === null) await store.drop(idempotencyKey)
    else trouble = met
    if (met !== null && met !== 'refused') break
  }
  return { left: (await store.all()).map(({ idempotencyKey }) => idempotencyKey), trouble }
}

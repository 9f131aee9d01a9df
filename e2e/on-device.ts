import type { Page } from '@playwright/test'

/** Everything that this page's origin keeps in the browser, as text: databases, caches with their bodies, storages. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, window.history.state]
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name!))
      for (const store of database.objectStoreNames) {
        found.push(store, await answer(database.transaction(store).objectStore(store).getAll()))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        found.push(request.url, await (await cache.match(request, { ignoreVary: true }))!.text())
      }
    }
    return JSON.stringify(found)
  })
}

/** The addresses in every cache, without what the build's own files are called. */
export function addressesKept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lists = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))
    const paths = lists.flat().map(({ url }) => new URL(url).pathname.replace(/^\/_next\/static\/.*/, '/_next/static/'))
    return [...new Set(paths)].sort()
  })
}

/** Waits until the browser has kept the page for when there is no network. */
export async function isKept(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
}

type Queued = { idempotencyKey: string; body: string }

/** The sealed posts that wait on this device, in the order in which they are sent; `change` writes another text over each. */
export function bodiesKept(page: Page, change: [from: string, to: string] = ['', '']): Promise<string[]> {
  return page.evaluate(async ([from, to]) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await done(indexedDB.open('refer'))
    const store = database.transaction('waiting', 'readwrite').objectStore('waiting')
    const found = (await done(store.getAll())) as Queued[]
    for (const one of found) await done(store.put({ ...one, body: one.body.replace(from, to) }))
    database.close()
    return found.map(({ body }) => body)
  }, change)
}

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

/* global sendWaiting, waitingStore, post, edition */
// The service worker of the officer's page, served together with `waiting.mjs` by `../sw.js/route.ts`. It keeps that one
// document, with the headers it came with, and the files of the build that it names: so that it opens with no network.
// Nothing else is ever kept.

const page = '/refer'
const kept = `refer ${edition}`

self.addEventListener('install', (event) => event.waitUntil(keepPage()))
self.addEventListener('activate', (event) => event.waitUntil(replaceOlder()))

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  const isPage = mode === 'navigate' && url === self.location.origin + page
  const isBuilt = origin === self.location.origin && pathname.startsWith('/_next/static/')
  if (method === 'GET' && (isPage || isBuilt)) event.respondWith(fromKept(event.request))
})

self.addEventListener('sync', (event) => {
  if (event.tag === 'send') event.waitUntil(sendInBackground())
})

async function keepPage() {
  // Without cookies: what is kept was written for nobody in particular.
  const answer = await fetch(page, { cache: 'no-store', credentials: 'omit' })
  if (!answer.ok) throw new Error('The page cannot be kept now')
  const cache = await caches.open(kept)
  const files = builtFiles(await answer.clone().text(), self.location.href)
  await Promise.all([...files].map((file) => keepFile(cache, file)))
  await cache.put(page, answer)
  await self.skipWaiting()
}

async function keepFile(cache, file) {
  const answer = await fetch(file, { credentials: 'omit' })
  if (!answer.ok) throw new Error('A file of the page cannot be kept now')
  if (file.endsWith('.css')) {
    const fonts = builtFiles(await answer.clone().text(), file)
    await Promise.all([...fonts].map((font) => keepFile(cache, font)))
  }
  await cache.put(file, answer)
}

/** The addresses of the build's own files in a document or a style sheet. */
function builtFiles(text, base) {
  const named = text.match(/(?:\/_next\/static\/|\.\.\/media\/)[\w./~-]+\.(?:js|css|woff2)/g) ?? []
  return new Set(named.map((name) => new URL(name, base).href))
}

async function replaceOlder() {
  for (const name of await caches.keys()) if (name !== kept) await caches.delete(name)
  await self.clients.claim()
}

async function fromKept(request) {
  const cache = await caches.open(kept)
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request)
}

async function sendInBackground() {
  const { trouble } = await sendWaiting(waitingStore, post)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's clients have no such argument
  for (const client of await self.clients.matchAll()) client.postMessage('sent')
  // The browser tries again later when told that it did not work.
  if (trouble === 'away' || trouble === 'too_many') throw new Error('Not sent yet')
}

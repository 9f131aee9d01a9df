type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }

/** Has the browser keep this page, so that it opens with no network. Where it cannot, the page works while there is one. */
export async function keepPage() {
  if (process.env.NODE_ENV !== 'production') return
  await navigator.serviceWorker?.register('/refer/sw.js', { scope: '/refer' }).catch(() => {})
}

/** Asks for Background Sync, where there is such a thing. */
export async function sendWhenBack() {
  const registration = (await navigator.serviceWorker?.getRegistration('/refer').catch(() => undefined)) as
    WithSync | undefined
  await registration?.sync?.register('send').catch(() => {})
}

import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { running } from './running'
import { cookieOf, type Kind } from './visitors'

type Options = { script?: boolean; viewport?: { width: number; height: number } }

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

type Somebody = Kind | { cookie: string }

/** `visit('officer')` opens a page of a browser in which that kind of visitor has signed in. */
export const test = base.extend<{ visit: (who: Somebody, options?: Options) => Promise<Page> }>({
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(running.url),
  visit: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who, { script = true, viewport } = {}) => {
      const context = await browser.newContext({ javaScriptEnabled: script, ...(viewport && { viewport }) })
      opened.push(context)
      await signInAs(context, typeof who === 'string' ? await cookieOf(who) : who.cookie)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

/** Whoever holds this session's cookie uses this browser from now on; nobody, where there is none. */
export async function signInAs(context: BrowserContext, cookie: string) {
  const [name = '', value = ''] = cookie.split(/=(.*)/s)
  if (name) await context.addCookies([{ name, value, url: running.url, httpOnly: true, sameSite: 'Lax' }])
}

export { expect } from '@playwright/test'

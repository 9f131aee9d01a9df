import { test as base, type BrowserContext, type Page } from '@playwright/test'
import { running } from './running'
import { cookieOf, type Kind } from './visitors'

type Options = { script?: boolean; viewport?: { width: number; height: number } }

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** `visit('officer')` opens a page of a browser in which that kind of visitor has signed in. */
export const test = base.extend<{ visit: (kind: Kind, options?: Options) => Promise<Page> }>({
  // oxlint-disable-next-line no-empty-pattern
  baseURL: async ({}, use) => use(running.url),
  visit: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async (kind, { script = true, viewport } = {}) => {
      const context = await browser.newContext({ javaScriptEnabled: script, ...(viewport && { viewport }) })
      opened.push(context)
      const [name, value] = split(await cookieOf(kind))
      if (name) await context.addCookies([{ name, value, url: running.url, httpOnly: true, sameSite: 'Lax' }])
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

function split(cookie: string): [string, string] {
  const at = cookie.indexOf('=')
  return [cookie.slice(0, Math.max(at, 0)), cookie.slice(at + 1)]
}

export { expect } from '@playwright/test'

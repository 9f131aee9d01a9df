import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goThroughScreens } from './officer-part'
import { ownBrowser } from './own-browser'
import { cookieOf } from './visitors'

let browser: ReturnType<typeof ownBrowser>
test.beforeEach(() => {
  browser = ownBrowser()
})
test.afterEach(() => browser.remove())

const told = { calledName: 'Isolde-Farrow', wants: 'To swim' }
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Says of each showing of a page whether it came back from where it had been put aside, and what stood in it then. */
async function listenTo(page: Page) {
  const shown: string[] = []
  await page.exposeFunction('tell', (text: string) => void shown.push(text))
  await page.addInitScript(() =>
    window.addEventListener('pageshow', ({ persisted }) => {
      const field = document.querySelector<HTMLInputElement>('[name=calledName]')
      const holds = field?.value || document.body.innerText.includes('Isolde') ? 'what was typed' : 'nothing'
      const text = `${window.location.pathname} ${persisted ? 'comes back' : 'is new'} with ${holds}`
      ;(window as unknown as { tell: (text: string) => void }).tell(text)
    }),
  )
  return shown
}

async function typeAndLeave(page: Page, leaveFor: string) {
  await page.goto('/refer')
  await goThroughScreens(page, told)
  await expect(heading(page, 'Is this right, Isolde-Farrow?')).toBeFocused()
  await page.goto(leaveFor)
}

for (const leaveFor of ['/account', '/privacy'])
  test(`a browser that puts pages aside may not do it with this one: from ${leaveFor}, Back begins it anew`, async () => {
    const page = await browser.open(await cookieOf('officer'), { putsAside: true })
    const shown = await listenTo(page)
    await typeAndLeave(page, leaveFor)
    await page.goBack()
    await expect(heading(page, 'Why now?')).toBeVisible()
    expect(await page.locator('[name=calledName]').inputValue()).toBe('')
    expect(shown).toEqual([
      '/refer is new with nothing',
      `${leaveFor} is new with nothing`,
      '/refer is new with nothing',
    ])
    const { type, reasons } = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
        notRestoredReasons: { reasons: { reason: string }[] } | null
      })[]
      return { type: entry!.type, reasons: entry!.notRestoredReasons?.reasons.map(({ reason }) => reason) ?? [] }
    })
    expect([type, reasons]).toEqual(['back_forward', expect.arrayContaining(['response-cache-control-no-store'])])
  })

test('a browser that puts it aside all the same brings back nothing of what was typed, and begins it anew', async () => {
  const page = await browser.open(await cookieOf('officer'), { putsAside: true, keepsPage: false })
  await page.route('**/*', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'cache-control': 'no-cache' } })
  })
  const shown = await listenTo(page)
  await typeAndLeave(page, '/privacy')
  await page.evaluate(() => window.history.back())
  await expect
    .poll(() => shown)
    .toEqual([
      '/refer is new with nothing',
      '/privacy is new with nothing',
      '/refer comes back with nothing',
      '/refer is new with nothing',
    ])
  await expect(heading(page, 'Why now?')).toBeVisible()
})

import { expect, type Locator, type Page } from '@playwright/test'

/** How somebody works a page. */
export type Hands = {
  tick(name: string, value: string): Promise<void>
  type(name: string, text: string): Promise<void>
  press(role: 'button' | 'link', name: string | RegExp): Promise<void>
}

const choice = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`)
const control = (page: Page, role: 'button' | 'link', name: string | RegExp) =>
  page.getByRole(role, { name, exact: true }).first()

/** With a finger or a mouse. */
export function pointing(page: Page): Hands {
  return {
    tick: (name, value) => choice(page, name, value).check(),
    type: (name, text) => page.locator(`[name="${name}"]`).fill(text),
    press: (role, name) => control(page, role, name).click(),
  }
}

/** With a keyboard alone, one key after another; wherever the focus lands, it has to be seen. */
export function typing(page: Page): Hands {
  return {
    async tick(name, value) {
      const wanted = choice(page, name, value)
      await wanted.waitFor()
      if ((await wanted.getAttribute('type')) === 'checkbox') {
        await tabTo(page, wanted)
        return page.keyboard.press('Space')
      }
      // Tab stops once at a group of radios; the arrows go round it and choose.
      await tabTo(page, page.locator(`input[name="${name}"]`))
      for (let turn = 0; turn < 20; turn++) {
        if (await isFocused(wanted)) return page.keyboard.press('Space')
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`The arrows do not lead to ${name} ${value}`)
    },
    async type(name, text) {
      await tabTo(page, page.locator(`[name="${name}"]`))
      await page.keyboard.type(text)
    },
    async press(role, name) {
      await tabTo(page, control(page, role, name))
      await page.keyboard.press('Enter')
    },
  }
}

async function tabTo(page: Page, wanted: Locator) {
  await wanted.first().waitFor()
  for (let stop = 0; stop < 200; stop++) {
    if (await isFocused(wanted)) return expectSeen(page)
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${wanted.toString()}`)
}

function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))
}

/** WCAG 2.2, 2.4.11: what has the focus is in the window, and not wholly under something else. */
async function expectSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const focused = document.activeElement!
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const spots = [0.1, 0.5, 0.9].map((part) => [(left + right) / 2, top + (bottom - top) * part] as const)
    return spots.some(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there !== null && (focused.contains(there) || there.contains(focused))
    })
  })
  expect(seen, 'what has the focus can be seen').toBe(true)
}

import { expect, test } from './fixtures'
import { everyRole, pagesOf } from './pages-of'

// What a desk of 1280 by 1024 has left at 400%: WCAG 2.2, 1.4.10.
const magnified = { width: 320, height: 256 }

for (const kind of everyRole)
  test(`at 400% no page of the ${kind} scrolls sideways`, async ({ visit }) => {
    const page = await visit(kind, { viewport: magnified })
    for (const path of await pagesOf(kind)) {
      await page.goto(path)
      const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth)
      expect.soft(wide, path).toBeLessThanOrEqual(magnified.width)
    }
  })

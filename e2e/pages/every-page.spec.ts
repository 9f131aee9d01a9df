import { expectAccessible } from '../accessible'
import { expect, test } from '../fixtures'
import { everyRole, pagesOf } from '../pages-of'

test.describe.configure({ timeout: 120_000 })

for (const kind of everyRole)
  test(`axe finds nothing in the way, and the browser complains of nothing, on any page of: ${kind}`, async ({
    visit,
  }) => {
    const page = await visit(kind)
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`))
    page.on('console', (said) => said.type() === 'error' && complaints.push(`${page.url()}: ${said.text()}`))
    const paths = await pagesOf(kind)
    expect(paths).not.toEqual([])
    for (const path of paths) {
      await page.goto(path)
      await expectAccessible(page)
    }
    expect(complaints).toEqual([])
  })

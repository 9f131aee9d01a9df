import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Waits until the page stands as its reader would see it, and keeps the picture for the README. */
export async function take(page: Page, name: string) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(import.meta.dirname, 'pictures', `${name}.png`) })
}

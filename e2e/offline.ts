import { expect, type Page } from '@playwright/test'
import type pg from 'pg'
import { goThroughScreens } from './officer-part'
import { isKept } from './on-device'

/** As the device's store reads when nothing waits in it. */
export const emptyQueue = '"waiting",[]'

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })
export const waiting = (page: Page, count = 1) => page.getByText(`${count} waiting to send.`)

/** Opens the page with a network, and sends with none. Gives the reference. */
export async function sendOffline(page: Page, calledName: string) {
  await page.goto('/refer')
  await isKept(page)
  await page.context().setOffline(true)
  return sendOneMore(page, calledName)
}

/** From the page as it is, with no network. */
export async function sendOneMore(page: Page, calledName: string) {
  await goThroughScreens(page, { calledName, wants: `To paint, says ${calledName}` })
  await page.getByRole('button', { name: 'Yes, send it' }).click()
  await expect(heading(page, 'Waiting to send')).toBeFocused()
  return (await page.getByText(/^DV-/).textContent())!
}

/** How many cases answer to that reference. A referral that went in twice would be a second one. */
export async function casesOf(superuser: pg.Pool, reference: string) {
  const { rows } = await superuser.query<{ cases: number }>(
    `select (select count(*)::int from casework.cases where reference = $1)
      + (select count(*)::int from casework.reference_aliases where alias = $1) as cases`,
    [reference],
  )
  return rows[0]!.cases
}

import { randomBytes, randomInt } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { pointing, type Hands } from '../hands'

const own = () => randomBytes(5).toString('hex')

/** What nobody but this young person would be called, or say. `digits` are those of the number, however it is written. */
export function aYoungPerson() {
  const last = randomInt(600, 900)
  return {
    calledName: `Zia${own()}`,
    number: `07700 900 ${last}`,
    digits: `7700900${last}`,
    wants: `To learn “${own()}” & more`,
    reasonNote: `Plays ${own()} at lunch`,
  }
}

/** Types what this one says, and presses again, as anybody would, when a press came too soon after the last. */
export function handsFor(page: Page, { number, reasonNote }: ReturnType<typeof aYoungPerson>): Hands {
  const hands = pointing(page)
  return {
    async tick(name, value) {
      await hands.tick(name, value)
      if (name === 'reasons') await hands.type('reasonNote', reasonNote)
    },
    type: (name, text) => hands.type(name, name === 'phoneNumber' ? number : text),
    async press(role, name) {
      const heading = await page.getByRole('heading', { level: 1 }).innerText()
      const here = page.getByRole('heading', { level: 1, name: heading, exact: true })
      await expect(async () => {
        if (await here.isVisible()) await hands.press(role, name)
        await expect(here).toBeHidden({ timeout: 1_000 })
      }).toPass()
    },
  }
}

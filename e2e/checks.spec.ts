import { barriers } from './accessible'
import { search } from './canary/search'
import { disguises } from './canary/disguises'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './fixtures'

test('axe, as it is used here, finds a field without a label', async ({ visit }) => {
  const page = await visit('nobody')
  await page.setContent('<html lang="en"><title>A page</title><main><h1>A page</h1><input></main></html>')
  expect(await barriers(page)).toContainEqual(expect.stringContaining('label: '))
})

test('the search, as it is used here, finds a text in each of its disguises', () => {
  const folder = mkdtempSync(join(tmpdir(), 'divert-disguises-'))
  const text = 'Zoë “Quince” & co'
  const around = Buffer.from('some bytes before and')
  for (const [how, bytes] of disguises(text))
    writeFileSync(join(folder, how.replaceAll(' ', '-')), Buffer.concat([around, bytes]))
  const { finds, files } = search([text], [folder])
  rmSync(folder, { recursive: true })
  expect(finds.map(({ how, file }) => [how.replaceAll(' ', '-'), file])).toEqual(
    expect.arrayContaining(
      disguises(text).map(([how]) => [how.replaceAll(' ', '-'), join(folder, how.replaceAll(' ', '-'))]),
    ),
  )
  expect(files).toBe(disguises(text).length)
})

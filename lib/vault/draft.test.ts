import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Sealed } from '@/db/sealed'
import { openDraft, sealDraft } from './draft'
import { newPersonKey } from './person-key'
import { aKeyRing } from './testing/a-key-ring'

const schema = z.object({ note: z.string() })
const draft = { note: 'She would rather come on Tuesday' }
const { ring } = aKeyRing()

test('a draft opens in its own row and nowhere else', () => {
  const [id, other] = [randomUUID(), randomUUID()]
  const sealed = sealDraft(ring, id, draft)
  expect(openDraft(ring, id, sealed, schema)).toEqual(draft)
  expect(sealed.includes('Tuesday')).toBe(false)
  expect(() => openDraft(ring, other, sealed, schema)).toThrow(expect.objectContaining({ code: 'does-not-open' }))
})

test('a changed one does not open, and another record under the same key is no draft', () => {
  const id = randomUUID()
  const changed = Buffer.from(sealDraft(ring, id, draft)) as Sealed
  changed[changed.length - 1]! ^= 1
  expect(() => openDraft(ring, id, changed, schema)).toThrow(expect.objectContaining({ code: 'does-not-open' }))
  const { sealedKey } = newPersonKey(ring, id)
  expect(() => openDraft(ring, id, sealedKey, schema)).toThrow(expect.objectContaining({ code: 'does-not-open' }))
})

test('what is not a draft is refused without its words', () => {
  const id = randomUUID()
  const sealed = sealDraft(ring, id, { words: 'Tuesday' })
  expect(() => openDraft(ring, id, sealed, schema)).toThrow(expect.objectContaining({ code: 'malformed' }))
  expect(() => openDraft(ring, id, sealed, schema)).not.toThrow(/Tuesday/)
})

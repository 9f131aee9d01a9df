import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from './digest'
import { entryHash } from './entry-hash'

const entry = {
  id: 7,
  micros: '1795293094735123',
  actorId: null,
  actorRole: null,
  surface: 'divert_opener',
  verb: 'collect',
  permission: 'referral:open',
  purpose: null,
  requestId: '7f3c1c1e-6a0b-4a52-9d2e-2f4c0f9a1b22',
  changeHash: null,
  objects: ['00000000-0000-4000-8000-000000000001'],
} as const

test('an entry is hashed as the README says, byte by byte', () => {
  const field = (text: string) => Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)])
  const none = Buffer.alloc(4, 0xff)
  const first = [field('7'), field('1795293094735123'), none, none, field('divert_opener'), field('collect')]
  const then = [field('referral:open'), none, field(entry.requestId), field(entry.objects[0])]
  const bytes = Buffer.concat([Buffer.from('DIVERT audit entry v1\0'), ...first, ...then])
  const hash = entryHash({ ...entry, objects: [...entry.objects] })
  expect(hash).toEqual(createHash('sha256').update(bytes).digest())
  expect(hash.toString('hex')).toBe('4bf85c64121aec43aab0d0e3c30f53048236b5085a1cb6228584bd4d850a869f')
})

test('an entry of a change is hashed with that change, under a label of its own', () => {
  const field = (part: string | Buffer) => Buffer.concat([Buffer.from([0, 0, 0, part.length]), Buffer.from(part)])
  const none = Buffer.alloc(4, 0xff)
  const changeHash = Buffer.alloc(32, 7)
  const first = [field('7'), field('1795293094735123'), none, none, field('divert_opener'), field('collect')]
  const then = [field('referral:open'), none, field(entry.requestId), field(changeHash), field(entry.objects[0])]
  const bytes = Buffer.concat([Buffer.from('DIVERT audit entry v2\0'), ...first, ...then])
  const hash = entryHash({ ...entry, changeHash, objects: [...entry.objects] })
  expect(hash).toEqual(createHash('sha256').update(bytes).digest())
})

test('no two lists of parts have the same hash', () => {
  const parts = fc.array(fc.option(fc.string({ unit: fc.constantFrom('a', 'b', '\0') }), { nil: null }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(parts, parts, (one, other) => {
      expect(digest('v', one).equals(digest('v', other))).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
  )
})

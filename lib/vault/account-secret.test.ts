import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openAccountSecret, sealAccountSecret } from './account-secret'
import { findLinkToken, linkToken, linkTokenHash } from './link-token'
import { aKeyRing } from './testing/a-key-ring'

const place = { table: 'account.authenticator_apps', column: 'sealed_secret', id: randomUUID() }
const doesNotOpen = expect.objectContaining({ code: 'does-not-open' })
const secret = Buffer.from('twenty bytes of seed')

test('a secret opens in its own place and in no other', () => {
  const { ring } = aKeyRing()
  const sealed = sealAccountSecret(ring, place, secret)
  expect(sealed.includes(secret)).toBe(false)
  expect(openAccountSecret(ring, place, sealed)).toEqual(secret)
  for (const other of [{ id: randomUUID() }, { column: 'other' }, { table: 'account.passkeys' }])
    expect(() => openAccountSecret(ring, { ...place, ...other }, sealed)).toThrow(doesNotOpen)
  expect(() => openAccountSecret(aKeyRing().ring, place, sealed)).toThrow(doesNotOpen)
})

test('a link’s token is made again from its id, by whoever has the key and by nobody else', () => {
  const { ring } = aKeyRing()
  const id = randomUUID()
  const token = linkToken(ring, id)
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(linkToken(ring, randomUUID())).not.toBe(token)
  expect(findLinkToken(ring, id, linkTokenHash(token))).toBe(token)
  expect(findLinkToken(aKeyRing().ring, id, linkTokenHash(token))).toBeNull()
})

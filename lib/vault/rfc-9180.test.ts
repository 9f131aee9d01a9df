import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { expect, test } from 'vitest'

import { aes128, openByHand, publicPoint, sealByHand } from './testing/hpke-by-hand'
import { rfc9180A3 as vector } from './testing/rfc-9180-a3'

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() })
const { info, plaintext, first, second } = vector

test('the library derives the key pairs of RFC 9180 A.3 from their seeds', async () => {
  const pair = await suite.kem.deriveKeyPair(vector.recipientSeed)
  expect(Buffer.from(await suite.kem.serializePublicKey(pair.publicKey))).toEqual(vector.recipientPublicKey)
  expect(Buffer.from(await suite.kem.serializePrivateKey(pair.privateKey))).toEqual(vector.recipientPrivateKey)
})

test('the library opens both messages of RFC 9180 A.3 and exports its secret', async () => {
  const recipientKey = await suite.kem.deserializePrivateKey(vector.recipientPrivateKey)
  const recipient = await suite.createRecipientContext({ recipientKey, enc: vector.encapsulated, info })
  expect(Buffer.from(await recipient.open(first.ciphertext, first.aad))).toEqual(plaintext)
  expect(Buffer.from(await recipient.open(second.ciphertext, second.aad))).toEqual(plaintext)
  expect(Buffer.from(await recipient.export(new ArrayBuffer(0), 32))).toEqual(vector.exported)
})

test('the library seals RFC 9180 A.3 to the byte when it is given the ephemeral seed', async () => {
  const recipientPublicKey = await suite.kem.deserializePublicKey(vector.recipientPublicKey)
  const sender = await suite.createSenderContext({ recipientPublicKey, info, ekm: vector.ephemeralSeed })
  expect(Buffer.from(sender.enc)).toEqual(vector.encapsulated)
  expect(Buffer.from(await sender.seal(plaintext, first.aad))).toEqual(first.ciphertext)
  expect(Buffer.from(await sender.seal(plaintext, second.aad))).toEqual(second.ciphertext)
})

test('the implementation by hand, which checks our own format, agrees with RFC 9180 A.3', () => {
  const recipient = vector.recipientPublicKey
  expect(publicPoint(vector.recipientPrivateKey)).toEqual(recipient)
  const common = { aead: aes128, info, aad: first.aad }
  const { enc, ct } = sealByHand({ ...common, recipient, ephemeral: vector.ephemeralPrivateKey }, plaintext)
  expect(enc).toEqual(vector.encapsulated)
  expect(ct).toEqual(first.ciphertext)
  expect(openByHand({ ...common, privateKey: vector.recipientPrivateKey, enc }, ct)).toEqual(plaintext)
})

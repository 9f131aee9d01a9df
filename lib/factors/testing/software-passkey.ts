import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest()
const [userPresent, attested] = [0x01, 0x40]

/** What a test lets a passkey get wrong. */
type Wishes = { origin?: string; challenge?: string; signCount?: number; host?: string; flags?: number }

/** An authenticator in software: one P-256 key, attestation "none". It answers whatever it is asked. */
export function aSoftwarePasskey(origin = 'http://localhost:3000') {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let count = 0

  const clientData = (type: string, challenge: string, wishes: Wishes) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: wishes.challenge ?? challenge,
        origin: wishes.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const authenticatorData = (flags: number, rest: Buffer, wishes: Wishes) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(wishes.signCount ?? count++)
    return Buffer.concat([
      hash(wishes.host ?? new URL(origin).hostname),
      Buffer.from([wishes.flags ?? flags]),
      counter,
      rest,
    ])
  }
  const credential = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' as const }

  return {
    make({ challenge }: { challenge: string }, wishes: Wishes = {}) {
      const length = Buffer.from([0, id.length])
      const data = authenticatorData(
        userPresent | attested,
        Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey.export({ format: 'jwk' }))]),
        wishes,
      )
      return {
        ...credential,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, wishes).toString('base64url'),
          attestationObject: attestationObject(data).toString('base64url'),
          transports: ['internal'],
        },
      }
    },
    use({ challenge }: { challenge: string }, wishes: Wishes = {}) {
      const [client, data] = [
        clientData('webauthn.get', challenge, wishes),
        authenticatorData(userPresent, Buffer.alloc(0), wishes),
      ]
      return {
        ...credential,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', Buffer.concat([data, hash(client)]), privateKey).toString('base64url'),
        },
      }
    },
  }
}

/** COSE_Key (RFC 9053): EC2, ES256, P-256, x, y, in CBOR. */
function coseKey({ x = '', y = '' }: { x?: string; y?: string }): Buffer {
  const bytes = (text: string) => Buffer.concat([Buffer.from([0x58, 0x20]), Buffer.from(text, 'base64url')])
  return Buffer.concat([
    Buffer.from('a5010203262001', 'hex'),
    Buffer.from([0x21]),
    bytes(x),
    Buffer.from([0x22]),
    bytes(y),
  ])
}

/** `{fmt: "none", attStmt: {}, authData}` in CBOR. */
function attestationObject(data: Buffer): Buffer {
  const length = Buffer.alloc(3)
  length.writeUInt8(0x59)
  length.writeUInt16BE(data.length, 1)
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)])
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    length,
    data,
  ])
}

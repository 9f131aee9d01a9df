import fc from 'fast-check'

/** A text that stands in what is posted, and may stand in no answer and no log. */
export const mark = 'ZqMarkedByTheDrillqZ'

export type Malformed = { kind: string; body: Buffer; headers: Record<string, string> }

const json = { 'content-type': 'application/json' }
const marked = fc.oneof(
  fc.constant(mark),
  fc.string({ unit: 'binary', maxLength: 80 }).map((text) => mark + text),
)
const value = fc.oneof(
  marked,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown[]>(
    null,
    -1,
    0,
    1e308,
    2 ** 31,
    0.5,
    '',
    [mark],
    { [mark]: mark },
    '\0',
    '\ud83c',
    mark.repeat(2_000),
  ),
)
const field = fc.constantFrom(
  'version',
  'idempotencyKey',
  'site',
  'pathway',
  'envelope',
  '__proto__',
  'constructor',
  mark,
)

const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'))

/** Anything but a proper post: bytes, JSON, proper posts (`posts`) that somebody changed, and bodies under false headers. */
export function malformedPosts(posts: string[]): fc.Arbitrary<Malformed> {
  const post = fc.constantFrom(...posts)
  const bytes = fc.uint8Array({ maxLength: 4_096 }).map((some) => Buffer.from(some))
  return fc.oneof(
    bytes.map((body) => ({ kind: 'bytes', body, headers: json })),
    value.map((any) => ({ kind: 'JSON', body: Buffer.from(JSON.stringify(any)), headers: json })),
    fc.tuple(post, fc.array(fc.tuple(field, value), { minLength: 1, maxLength: 3 })).map(([body, changes]) => ({
      kind: 'fields changed',
      body: Buffer.from(withFields(body, changes)),
      headers: json,
    })),
    fc
      .tuple(post, fc.array(fc.tuple(fc.nat(12_000), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([body, flips]) => ({
        kind: 'bytes changed',
        body: flipped(Buffer.from(body), flips),
        headers: json,
      })),
    fc.tuple(post, fc.nat(12_000), bytes).map(([body, at, middle]) => ({
      kind: 'cut, or with bytes between',
      body: Buffer.concat([
        Buffer.from(body).subarray(0, at),
        middle,
        Buffer.from(body).subarray(at + middle.length * 2),
      ]),
      headers: json,
    })),
    fc
      .tuple(post, key, fc.array(fc.tuple(fc.nat(8_000), fc.nat(255)), { minLength: 1, maxLength: 4 }))
      .map(([body, idempotencyKey, flips]) => ({
        kind: 'envelope changed',
        body: Buffer.from(withEnvelope(body, idempotencyKey, (envelope) => flipped(envelope, flips))),
        headers: json,
      })),
    fc
      .tuple(
        fc.oneof(
          bytes,
          post.map((body) => Buffer.from(body)),
        ),
        falseHeaders,
      )
      .map(([body, headers]) => ({
        kind: 'false headers',
        body,
        headers,
      })),
    fc.integer({ min: 60_000, max: 200_000 }).map((size) => ({
      kind: 'long',
      body: Buffer.alloc(size, mark),
      headers: json,
    })),
  )
}

const falseHeaders: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>[]>(
  { 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
  { 'content-type': 'application/x-www-form-urlencoded' },
  { ...json, 'next-action': '0'.repeat(42) },
  { ...json, 'next-action': mark },
  { ...json, rsc: '1', 'next-router-state-tree': mark },
  { ...json, 'x-middleware-subrequest': 'middleware:middleware:middleware' },
  { ...json, 'content-type': mark },
  { ...json, 'x-forwarded-host': mark, 'x-http-method-override': 'DELETE' },
  { ...json, range: 'bytes=0-1', 'if-none-match': '*', te: 'trailers' },
)

function withFields(post: string, changes: [string, unknown][]): string {
  const changed = new Map<string, unknown>(Object.entries(JSON.parse(post) as object))
  for (const [name, to] of changes) changed.set(name, to)
  // Written by hand, because an object literal would swallow `__proto__`.
  return `{${[...changed].map(([name, to]) => `${JSON.stringify(name)}:${JSON.stringify(to)}`).join()}}`
}

function withEnvelope(post: string, idempotencyKey: string, change: (envelope: Buffer) => Buffer): string {
  const given = JSON.parse(post) as { envelope: string }
  const envelope = change(Buffer.from(given.envelope, 'base64url')).toString('base64url')
  return JSON.stringify({ ...given, idempotencyKey, envelope })
}

function flipped(bytes: Buffer, flips: [number, number][]): Buffer {
  for (const [at, to] of flips) bytes[at % bytes.length] = to
  return bytes
}

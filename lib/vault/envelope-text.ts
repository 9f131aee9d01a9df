import { envelopeBytes } from './envelope'
import { fromBase64Url, toBase64Url, type Bytes } from './private/bytes'

/** An envelope as text for a JSON body: base64url. Always equally long, because every envelope is. */
export function envelopeToText(envelope: Uint8Array): string {
  return toBase64Url(envelope)
}

/** Throws `malformed` unless the text is as many bytes as an envelope has. */
export function envelopeFromText(text: string): Bytes {
  return fromBase64Url(text, envelopeBytes)
}

/** The ways in which a text may lie in a file, by name. Long enough to be nobody else's: at least eight characters. */
export function disguises(text: string): [how: string, bytes: Buffer][] {
  const utf8 = Buffer.from(text)
  const utf16le = Buffer.from(text, 'utf16le')
  return [
    ['as it is', utf8],
    ['in UTF-16, low byte first', utf16le],
    ['in UTF-16, high byte first', Buffer.from(utf16le).swap16()],
    ...[0, 1, 2].map((shift): [string, Buffer] => [`in base64, shifted by ${shift}`, base64(utf8, shift)]),
    ['in hex', Buffer.from(utf8.toString('hex'))],
    ['in HEX', Buffer.from(utf8.toString('hex').toUpperCase())],
    ['escaped for an address', Buffer.from(encodeURIComponent(text))],
    ['escaped for a form', Buffer.from(new URLSearchParams({ q: text }).toString().slice(2))],
    [
      'escaped for JSON',
      Buffer.from(text.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    ],
  ]
}

/** The middle of the text's base64 when `shift` bytes stand before it: what does not depend on its neighbours. */
function base64(bytes: Buffer, shift: number): Buffer {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const whole = Math.floor((shift + bytes.length) / 3) * 4
  return Buffer.from(encoded.slice(shift === 0 ? 0 : 4, whole))
}

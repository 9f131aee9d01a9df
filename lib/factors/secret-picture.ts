import { encode } from 'uqr'

/** A QR code as the path of a drawing `size` units wide: no style attribute, which the content policy refuses. */
export function drawPicture(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}

/** Crockford's base 32, then the five symbols that only a check character can be. */
export const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'
export const symbolsInReference = 10

/** Writes the low 50 bits of a number as a reference. */
export function writeReference(bits: bigint): string {
  const places = Array.from({ length: symbolsInReference }, (_, at) => BigInt(5 * (symbolsInReference - 1 - at)))
  return withDashes(places.map((place) => symbols[Number((bits >> place) & 31n)]).join(''))
}

export function withDashes(symbolsOnly: string): string {
  return `DV-${symbolsOnly.slice(0, 5)}-${symbolsOnly.slice(5)}`
}

/** Crockford's modulo 37, over the ten symbols without the prefix. */
export function checkSymbol(symbolsOnly: string): string {
  const remainder = Array.from(symbolsOnly).reduce((rest, symbol) => (rest * 32 + symbols.indexOf(symbol)) % 37, 0)
  return symbols.charAt(remainder)
}

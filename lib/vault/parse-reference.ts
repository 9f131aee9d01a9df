import { checkSymbol, symbolsInReference, withDashes } from './private/crockford'

const shape = /^(?:DV)?([0-9A-HJKMNP-TV-Z]{10})([0-9A-HJKMNP-TV-Z*~$=U])?$/

/**
 * Reads a reference as people say, type and paste it: any case, spaces or dashes anywhere or nowhere, with or without
 * the DV, O for 0, I or L for 1, and perhaps a check character at the end. Returns `DV-XXXXX-XXXXX`, or null when it is
 * no reference or the check character does not agree.
 */
export function parseReference(text: string): string | null {
  const plain = text.replace(/[\s\p{Pd}\u2212]/gu, '')
  if (!/^[\w*~$=]{10,13}$/.test(plain)) return null
  const [, symbolsOnly, check] = shape.exec(plain.toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')) ?? []
  if (symbolsOnly === undefined) return null
  if (check !== undefined && check !== checkSymbol(symbolsOnly)) return null
  return withDashes(symbolsOnly)
}

/** The optional eleventh character of a reference, for reading out over the phone: `DV-XXXXX-XXXXX-C`. */
export function checkCharacter(reference: string): string {
  return checkSymbol(reference.replaceAll('-', '').slice(-symbolsInReference))
}

/**
 * A phone number as it is typed, made E.164, or null. A light check, small enough for a phone's browser: British
 * numbers by their first digits and length, others by length alone.
 */
export function toE164(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+')
  const british = /^(?:\+440?|0)(\d+)$/.exec(digits)?.[1]
  if (british !== undefined) return isBritish(british) ? `+44${british}` : null
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : null
}

function isBritish(national: string): boolean {
  return /^7\d{9}$/.test(national) || /^[23]\d{9}$/.test(national) || /^1\d{8,9}$/.test(national)
}

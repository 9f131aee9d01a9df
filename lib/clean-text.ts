// Characters nobody types on purpose: controls, half characters, and the marks that make text read in another order.
const unwanted = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu
const invisible = /[\p{Default_Ignorable_Code_Point}\s]/gu

/** One line: no controls, single spaces. Text in which nothing can be seen becomes ''. */
export function cleanLine(text: string): string {
  return visible(
    text
      .normalize('NFC')
      .replace(/[\s\u0085]+/gu, ' ')
      .replace(unwanted, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
  )
}

/** Several lines: line breaks stay, at most one blank line together. */
export function cleanText(text: string): string {
  return visible(
    text
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .split('\n')
      .map(cleanLine)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}

function visible(text: string): string {
  return text.replace(invisible, '') === '' ? '' : text
}

/** What a spreadsheet would take for the beginning of a formula or a command. */
const startsFormula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u

/** A line of a CSV file (RFC 4180), every cell quoted, none of which a spreadsheet runs. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number | null) {
  const text = String(value ?? '')
  const harmless = startsFormula.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

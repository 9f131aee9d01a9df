import { CsvError, parse } from 'csv-parse/sync'
import { cleanLine } from '@/lib/clean-text'
import type { BadRow, OfficerRow } from './model'

export const mostOfficers = 1000

const columns = {
  name: ['name', 'fullname', 'officer', 'officername'],
  email: ['email', 'emailaddress', 'mail', 'address', 'workemail'],
  organisation: ['organisation', 'organization', 'force', 'employer'],
  site: ['site', 'sites', 'borough', 'boroughs'],
} as const
type ColumnName = keyof typeof columns

type Read = { rows: OfficerRow[]; bad: BadRow[] } | { fault: string }

/**
 * The rows of a file of officers (CSV, RFC 4180; commas, semicolons or tabs; any line ends). Each cell is text and only
 * text. Never throws: what cannot be read comes back as a bad row, or as a fault of the whole.
 */
export function readOfficers(text: string): Read {
  const found = records(text)
  if ('fault' in found) return found
  const [head, ...rest] = found.records
  if (!head)
    return { fault: 'There is nothing in it. The first line names the columns: name, email, organisation, site' }
  const places = placesOfColumns(head.record)
  const missing = (Object.keys(columns) as ColumnName[]).filter((name) => places[name] === undefined)
  if (missing.length > 0) {
    return { fault: `The first line has to name the columns. Missing there: ${missing.join(', ')}` }
  }
  if (rest.length > mostOfficers) return { fault: `At most ${mostOfficers} officers at once: split it in two` }
  const bad: BadRow[] = []
  const rows = rest.flatMap(({ record, line }) => {
    const cell = (name: ColumnName) => cleanLine(record[places[name]!] ?? '')
    const row = {
      line,
      name: cell('name'),
      email: cell('email'),
      organisation: cell('organisation'),
      site: cell('site'),
    }
    if (record.every((text) => cleanLine(text) === '')) return []
    if (record.length <= head.record.length) return [row]
    bad.push({ line, text: textOf(record), reasons: ['More cells than the first line has'] })
    return []
  })
  return { rows, bad }
}

type Found = { records: { record: string[]; line: number }[] } | { fault: string }

function records(text: string): Found {
  try {
    const parsed = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 20_000,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    // `lines` counts to the end of a record: what it began on is a little less where a cell holds line breaks.
    return {
      records: parsed.map(({ record, info }) => ({
        record,
        line: info.lines - record.join('').split(/\r\n|\r|\n/).length + 1,
      })),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? ` Look near line ${error.lines}.` : ''
    return {
      fault: `It could not be read: a quotation mark is opened and not closed, or a row is far too long.${line}`,
    }
  }
}

/** By whichever stands most often in the first line. */
function delimiterOf(text: string) {
  const first = /[^\r\n]*/.exec(text.replace(/^[\uFEFF\s]+/, ''))?.[0] ?? ''
  const times = (sign: string) => first.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}

function placesOfColumns(head: string[]): Partial<Record<ColumnName, number>> {
  const names = head.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''))
  return Object.fromEntries(
    (Object.keys(columns) as ColumnName[]).flatMap((name) => {
      const at = names.findIndex((given) => (columns[name] as readonly string[]).includes(given))
      return at < 0 ? [] : [[name, at]]
    }),
  )
}

/** A row as a person would write it. */
export function textOf(cells: string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

import { accountEmail, organisationName, personName } from './input'
import type { BadRow, OfficerRow } from './model'
import { textOf } from './read-officers'

type Known = {
  sites: { id: number; name: string; endedOn: string | null }[]
  /** Addresses that have an account. */
  taken: ReadonlySet<string>
}

export type GoodRow = OfficerRow & { siteIds: number[] }

/** Which rows can become accounts, and what is wrong with each of the others. */
export function sortOfficers(rows: OfficerRow[], { sites, taken }: Known): { good: GoodRow[]; bad: BadRow[] } {
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const email = row.email.toLowerCase()
    const siteIds = sitesNamed(row.site, sites)
    const reasons = [
      reasonFrom(personName, row.name, 'The name is missing'),
      row.email ? reasonFrom(accountEmail, email, 'This is not an e-mail address') : 'The e-mail address is missing',
      reasonFrom(organisationName, row.organisation, 'The organisation is missing'),
      siteIds ? undefined : row.site ? `There is no site called “${row.site}”` : 'The site is missing',
      lineOf.has(email) && row.email ? `The same address is in line ${lineOf.get(email)}` : undefined,
      taken.has(email) ? 'This address has an account already' : undefined,
    ].filter((reason) => reason !== undefined)
    if (!lineOf.has(email)) lineOf.set(email, row.line)
    if (reasons.length === 0 && siteIds) good.push({ ...row, email, siteIds })
    else bad.push({ line: row.line, text: textOf([row.name, row.email, row.organisation, row.site]), reasons })
  }
  return { good, bad }
}

function reasonFrom(schema: typeof personName | typeof accountEmail, text: string, missing: string) {
  const result = schema.safeParse(text)
  if (result.success) return undefined
  return text === '' || schema === accountEmail ? missing : result.error.issues[0]?.message
}

/** One site by its whole name, or several with commas, semicolons or strokes between them; null for any that is not there. */
function sitesNamed(text: string, sites: Known['sites']): number[] | null {
  const find = (name: string) =>
    sites.find((site) => !site.endedOn && site.name.toLowerCase() === name.trim().toLowerCase())?.id
  const whole = find(text)
  if (whole !== undefined) return [whole]
  const several = text.split(/[,;|/]/).map(find)
  return several.every((id) => id !== undefined) ? [...new Set(several)] : null
}

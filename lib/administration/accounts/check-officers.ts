import { randomUUID } from 'node:crypto'
import { listPlaces, takenAddresses } from '@/db/queries/administered-accounts'
import { AppError } from '@/lib/errors'
import { query } from '@/lib/use-case'
import { checkOfficersInput } from './input'
import { readRows, writeRows } from './officer-rows'
import { mostOfficers, readOfficers } from './read-officers'
import { sortOfficers } from './sort-officers'

/** What inviting these rows would do, before anything is done. Rows that were good in an earlier look come along. */
export const checkOfficers = query('accounts:import', checkOfficersInput, async ({ tx }, { text, kept }) => {
  const read = readOfficers(text)
  if ('fault' in read) throw new AppError('INVALID', read.fault, { text: read.fault })
  const rows = [...readRows(kept), ...read.rows]
  const tooMany = `At most ${mostOfficers} officers at once: split it in two`
  if (rows.length > mostOfficers) throw new AppError('INVALID', tooMany, { text: tooMany })
  const { sites, organisations } = await listPlaces(tx)
  const taken = await takenAddresses(tx, [...new Set(rows.map(({ email }) => email.toLowerCase()))])
  const { good, bad } = sortOfficers(rows, { sites, taken: new Set(taken.map(({ email }) => email)) })
  const known = new Set(organisations.map(({ name }) => name))
  const result = {
    good,
    bad: [...read.bad, ...bad].sort((one, other) => one.line - other.line),
    newOrganisations: [...new Set(good.map(({ organisation }) => organisation))].filter((name) => !known.has(name)),
    rows: writeRows(good),
    requestId: randomUUID(),
  }
  return { result, shown: [] }
})

export type CheckedOfficers = Awaited<ReturnType<typeof checkOfficers>>

import { z } from 'zod'
import { AppError } from '@/lib/errors'
import type { OfficerRow } from './model'
import { mostOfficers } from './read-officers'

const cell = z.string().max(1000)
const carried = z.array(z.tuple([z.number().int().min(0).max(1_000_000), cell, cell, cell, cell])).max(mostOfficers)

/** Rows as the preview's form carries them, to be looked at again as if they were new. */
export function writeRows(rows: OfficerRow[]): string {
  return JSON.stringify(
    rows.map(({ line, name, email, organisation, site }) => [line, name, email, organisation, site]),
  )
}

/** @throws AppError INVALID for what no preview of ours has written. */
export function readRows(text: string): OfficerRow[] {
  if (text === '') return []
  const rows = carried.safeParse(parsed(text))
  if (!rows.success) throw new AppError('INVALID', 'Check the file again')
  return rows.data.map(([line, name, email, organisation, site]) => ({ line, name, email, organisation, site }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

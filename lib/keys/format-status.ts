import { londonDateKey } from '../format'
import type { KeyStatus } from './read-status'
import type { KeyInUse } from './use-of-keys'

const heading = ['key', 'purpose', 'made', 'last day', 'state', 'people', 'letter box', 'repair']

/** The table that `npm run keys -- status` prints. Days are London's. */
export function formatStatus({ keys, strangers }: KeyStatus): string {
  const rows = [heading, ...keys.map(rowOf)]
  const widths = heading.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  const table = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  )
  return [...table, ...warnings(strangers)].join('\n')
}

function rowOf(key: KeyInUse): string[] {
  const isPeople = key.purpose === 'people'
  const isEnvelopes = key.purpose === 'envelopes'
  return [
    key.id,
    key.purpose,
    londonDateKey(key.created),
    key.notAfter ? londonDateKey(key.notAfter) : '',
    stateOf(key),
    isPeople ? String(key.people) : '',
    isEnvelopes ? String(key.waiting) : '',
    isEnvelopes ? String(key.repair) : '',
  ]
}

function stateOf({ purpose, isNewest, retired, destroyed }: KeyInUse): string {
  if (destroyed) return `destroyed ${londonDateKey(destroyed)}`
  if (retired) return `retired ${londonDateKey(retired)}`
  if (purpose === 'signing' || purpose === 'audit') return 'signs'
  return isNewest ? 'seals' : 'opens'
}

function warnings({ people, envelopes }: KeyStatus['strangers']): string[] {
  return [
    ...(people > 0 ? [`People wrapped under a key that is not in the ring: ${people}`] : []),
    ...(envelopes > 0 ? [`Envelopes sealed for a key that is not in the ring: ${envelopes}`] : []),
  ]
}

import type { KeyFolder } from './key-folder'
import { newAuditKey } from './new-keys'

/**
 * Makes the audit key where there is none, and files the public half of each. The public half of a key whose private
 * half is gone stays: what it signed must be verifiable for good.
 */
export function keepAuditKeys(folder: KeyFolder, now: Date) {
  const { keys } = folder.read('audit') ?? folder.write('audit', { keys: [newAuditKey(now)] })
  const known = folder.read('audit-public')?.keys ?? []
  const added = keys.filter(({ id }) => !known.some((key) => key.id === id))
  const publicHalves = added.map(({ id, publicKey, created }) => ({ id, publicKey, created }))
  if (added.length > 0) folder.write('audit-public', { keys: [...known, ...publicHalves] })
}

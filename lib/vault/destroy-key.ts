import { changeKeyFolder } from './private/change-key-folder'
import type { KeyFolder } from './private/key-folder'
import { epochName } from './private/key-names'
import { placeOfOlder } from './private/older-key'
import { VaultError } from './vault-error'

/**
 * Takes a key out of the ring for good: what it sealed never opens again, here or in a backup that is put back. That it
 * was there, and when it went, stays. Whether anything still needs it is for the caller to know.
 * Throws `unknown-key` or `in-use`.
 */
export function destroyKey(dir: string, id: string, now: Date): void {
  const destroyed = now.toISOString()
  changeKeyFolder(dir, (folder) => (id.startsWith('people-') ? destroyPeople : destroyEnvelopes)(folder, id, destroyed))
}

function destroyEnvelopes(folder: KeyFolder, id: string, destroyed: string) {
  const file = folder.need('envelopes')
  const place = placeOfOlder(file.keys, (key) => key.id, id)
  if (folder.read('published')?.keyId === id) throw new VaultError('in-use')
  const { notAfter, created, retired } = file.keys[place]!
  folder.write('envelopes', {
    keys: file.keys.toSpliced(place, 1),
    destroyed: [...(file.destroyed ?? []), { id, notAfter, created, retired, destroyed }],
  })
}

function destroyPeople(folder: KeyFolder, id: string, destroyed: string) {
  const file = folder.need('people')
  const place = placeOfOlder(file.keys, ({ epoch }) => epochName('people', epoch), id)
  const { epoch, created, retired } = file.keys[place]!
  folder.write('people', {
    keys: file.keys.toSpliced(place, 1),
    destroyed: [...(file.destroyed ?? []), { epoch, created, retired, destroyed }],
  })
}

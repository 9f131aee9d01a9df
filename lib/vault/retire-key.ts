import { changeKeyFolder } from './private/change-key-folder'
import type { KeyFolder } from './private/key-folder'
import { epochName } from './private/key-names'
import { placeOfOlder } from './private/older-key'

/**
 * Notes from when on nothing needs this key any more; whether that is so is for the caller to know. It still opens.
 * The first note stands. Throws `unknown-key` or `in-use`.
 */
export function retireKey(dir: string, id: string, now: Date): void {
  const retired = now.toISOString()
  changeKeyFolder(dir, (folder) => (id.startsWith('people-') ? retirePeople : retireEnvelopes)(folder, id, retired))
}

function retireEnvelopes(folder: KeyFolder, id: string, retired: string) {
  const { keys, destroyed } = folder.need('envelopes')
  const place = placeOfOlder(keys, (key) => key.id, id)
  folder.write('envelopes', { keys: keys.map((key, at) => (at === place ? { retired, ...key } : key)), destroyed })
}

function retirePeople(folder: KeyFolder, id: string, retired: string) {
  const { keys, destroyed } = folder.need('people')
  const place = placeOfOlder(keys, ({ epoch }) => epochName('people', epoch), id)
  folder.write('people', { keys: keys.map((key, at) => (at === place ? { retired, ...key } : key)), destroyed })
}

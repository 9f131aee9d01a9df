import type { KeyFile } from './key-files'
import type { KeyFolder } from './key-folder'
import { newEnvelopeKey } from './new-keys'

/** Another key pair beside those that are there. It is written before it is published, so that openers have it first. */
export function addEnvelopeKey(folder: KeyFolder, now: Date): KeyFile<'envelopes'>['keys'][number] {
  const { keys, destroyed } = folder.read('envelopes') ?? { keys: [] }
  const added = newEnvelopeKey(now)
  folder.write('envelopes', { keys: [...keys, added], destroyed })
  return added
}

import { addEnvelopeKey } from './private/add-envelope-key'
import { changeKeyFolder } from './private/change-key-folder'
import { epochName } from './private/key-names'
import { newEpochKey } from './private/new-keys'
import { publish } from './private/publish'

/**
 * Adds an envelope key beside the others and publishes its public half; the older ones go on opening. Returns its id.
 * Throws `no-key` where the signing key is kept elsewhere: it has to be brought back for this.
 */
export function rotateEnvelopeKey(dir: string, now: Date): string {
  return changeKeyFolder(dir, (folder) => {
    const signing = folder.need('signing')
    folder.need('envelopes')
    const added = addEnvelopeKey(folder, now)
    folder.write('published', publish(added, signing))
    return added.id
  })
}

/** Adds a people key: whoever is new is wrapped under it from now on; the older ones go on opening. Returns its id. */
export function rotatePeopleKey(dir: string, now: Date): string {
  return changeKeyFolder(dir, (folder) => {
    const { keys, destroyed } = folder.need('people')
    // The newest is never destroyed, so no number is given twice.
    const epoch = 1 + Math.max(...keys.map((key) => key.epoch))
    folder.write('people', { keys: [...keys, newEpochKey(epoch, now)], destroyed })
    return epochName('people', epoch)
  })
}

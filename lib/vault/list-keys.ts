import { envelopeMark } from './private/envelope-layout'
import { epochMark } from './private/epoch-keys'
import { KeyFolder } from './private/key-folder'
import { epochName } from './private/key-names'

/** A key as it may be talked about: never the key. */
export interface ListedKey {
  id: string
  purpose: 'envelopes' | 'people' | 'page' | 'accounts' | 'signing' | 'audit'
  created: Date
  /** Nothing may be sealed with it after this moment. */
  notAfter?: Date
  retired?: Date
  destroyed?: Date
  /** The newest of its purpose seals; the others only open. */
  isNewest: boolean
  /** The first bytes of everything that it sealed; empty for a key that signs. */
  mark: Buffer
}

type Kept = { created: string; notAfter?: string; retired?: string; destroyed?: string }

/** Every key that is or was in the folder, oldest first within its purpose. */
export function listKeys(dir: string): ListedKey[] {
  const folder = new KeyFolder(dir)
  const envelopes = folder.read('envelopes')
  const signing = folder.read('signing')
  return [
    ...listed('envelopes', envelopes, ({ id }) => ({ id, mark: Buffer.from(envelopeMark(id)) })),
    ...listed('people', folder.read('people'), epochOf('people')),
    ...listed('page', folder.read('page'), epochOf('page')),
    ...listed('accounts', folder.read('accounts'), epochOf('accounts')),
    ...listed('signing', signing && { keys: [signing] }, () => ({ id: 'signing', mark: Buffer.alloc(0) })),
    ...listed('audit', folder.read('audit'), ({ id }) => ({ id, mark: Buffer.alloc(0) })),
  ]
}

const epochOf =
  (part: 'people' | 'page' | 'accounts') =>
  ({ epoch }: { epoch: number }) => ({ id: epochName(part, epoch), mark: epochMark(epoch) })

function listed<Key extends Kept, Gone extends Kept = Key>(
  purpose: ListedKey['purpose'],
  file: { keys: Key[]; destroyed?: Gone[] } | undefined,
  named: (key: Key | Gone) => { id: string; mark: Buffer },
): ListedKey[] {
  if (!file) return []
  return [...(file.destroyed ?? []), ...file.keys].map((key) => ({
    ...named(key),
    purpose,
    created: new Date(key.created),
    ...dated('notAfter', key.notAfter),
    ...dated('retired', key.retired),
    ...dated('destroyed', key.destroyed),
    isNewest: key === file.keys.at(-1),
  }))
}

function dated(name: 'notAfter' | 'retired' | 'destroyed', text: string | undefined) {
  return text ? { [name]: new Date(text) } : {}
}

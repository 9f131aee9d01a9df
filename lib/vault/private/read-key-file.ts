import { VaultError } from '../vault-error'
import { keyFiles, type KeyFile, type KeyFileName } from './key-files'

export function readKeyFile<Name extends KeyFileName>(name: Name, text: string): KeyFile<Name> {
  try {
    return keyFiles[name].parse(JSON.parse(text)) as KeyFile<Name>
  } catch {
    throw new VaultError('malformed', name)
  }
}

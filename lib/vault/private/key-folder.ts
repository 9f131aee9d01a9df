import {
  chmodSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { join } from 'node:path'

import { VaultError } from '../vault-error'
import type { KeyFile, KeyFileName } from './key-files'
import { readKeyFile } from './read-key-file'

/** A folder of key files that only its owner may enter, and each that only its owner may read. */
export class KeyFolder {
  readonly #written = new Set<KeyFileName>()

  constructor(readonly dir: string) {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
    chmodSync(dir, 0o700)
  }

  get written(): KeyFileName[] {
    return [...this.#written]
  }

  read<Name extends KeyFileName>(name: Name): KeyFile<Name> | undefined {
    const path = this.#path(name)
    if (!existsSync(path)) return undefined
    chmodSync(path, 0o600)
    return readKeyFile(name, readFileSync(path, 'utf8'))
  }

  /** Throws `no-key` with the part's name where there is no such file. */
  need<Name extends KeyFileName>(name: Name): KeyFile<Name> {
    const contents = this.read(name)
    if (!contents) throw new VaultError('no-key', name)
    return contents
  }

  // Through a second file and onto the disk first: a power cut must leave the old keys or the new, never half of them.
  write<Name extends KeyFileName>(name: Name, contents: KeyFile<Name>): KeyFile<Name> {
    const draft = `${this.#path(name)}.${process.pid}`
    const file = openSync(draft, 'w', 0o600)
    writeSync(file, `${JSON.stringify(contents, null, 2)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, this.#path(name))
    this.#putOnDisk()
    this.#written.add(name)
    return contents
  }

  // The renaming too: a destroyed key must not be back after a power cut. Windows has no way to ask for it.
  #putOnDisk() {
    if (process.platform === 'win32') return
    const folder = openSync(this.dir, 'r')
    fsyncSync(folder)
    closeSync(folder)
  }

  #path(name: KeyFileName): string {
    return join(this.dir, `${name}.json`)
  }
}

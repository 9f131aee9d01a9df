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

  // Through a second file and onto the disk first: a power cut must leave the old keys or the new, never half of them.
  write<Name extends KeyFileName>(name: Name, contents: KeyFile<Name>): KeyFile<Name> {
    const draft = `${this.#path(name)}.${process.pid}`
    const file = openSync(draft, 'w', 0o600)
    writeSync(file, `${JSON.stringify(contents, null, 2)}\n`)
    fsyncSync(file)
    closeSync(file)
    renameSync(draft, this.#path(name))
    this.#written.add(name)
    return contents
  }

  #path(name: KeyFileName): string {
    return join(this.dir, `${name}.json`)
  }
}

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { disguises } from './disguises'

export type Find = { text: string; how: string; file: string }

/** Looks for the texts, in every disguise, in every file of the folders. */
export function search(texts: string[], folders: string[]): { finds: Find[]; files: number; bytes: number } {
  const wanted = texts.flatMap((text) => disguises(text).map(([how, bytes]) => ({ text, how, bytes })))
  const finds: Find[] = []
  let [files, bytes] = [0, 0]
  for (const file of folders.flatMap(filesOf)) {
    const content = readFileSync(file)
    files += 1
    bytes += content.length
    for (const { text, how, bytes: disguised } of wanted)
      if (content.includes(disguised)) finds.push({ text, how, file })
  }
  return { finds, files, bytes }
}

function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

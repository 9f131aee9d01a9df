import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stopDatabase } from './stop-database.mjs'

// By name: the data folder may be one that holds other things too.
const ours = [
  'cluster',
  'cluster.new',
  'cluster.json',
  'secrets.json',
  'web.env.json',
  'keys',
  'demonstration.txt',
  'demonstration.unfinished',
]

/** Takes away the embedded database of a data folder with its keys and passwords. */
export function beginAgain(dataFolder) {
  stopDatabase(dataFolder)
  const memory = join(dataFolder, 'cluster.json')
  if (existsSync(memory)) {
    const { folder } = JSON.parse(readFileSync(memory, 'utf8'))
    rmSync(resolve(dataFolder, folder), { recursive: true, force: true })
  }
  for (const name of ours) rmSync(join(dataFolder, name), { recursive: true, force: true })
}

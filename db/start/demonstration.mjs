import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runTsx } from './run.mjs'
import { say } from './say.mjs'

const story = (dataFolder) => join(dataFolder, 'demonstration.txt')
const unfinished = (dataFolder) => join(dataFolder, 'demonstration.unfinished')

/** True when filling the database with the demonstration was cut short. */
export function wasCutShort(dataFolder) {
  return existsSync(unfinished(dataFolder))
}

/** Fills the embedded database on its first start. What the seed prints, the sign-ins, is kept and shown at every start. */
export async function ensureDemonstration(dataFolder, env) {
  if (!existsSync(story(dataFolder))) {
    say('Filling it with the demonstration')
    writeFileSync(unfinished(dataFolder), '', { mode: 0o600 })
    const signIns = await runTsx('lib/demonstration/make-command.ts', [], {
      env: { ...env, DIVERT_DATA_DIR: dataFolder },
      failure: 'The demonstration could not be made: see the lines above',
    })
    writeFileSync(unfinished(dataFolder), signIns)
    renameSync(unfinished(dataFolder), story(dataFolder))
  }
  return readFileSync(story(dataFolder), 'utf8').trim()
}

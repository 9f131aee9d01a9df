import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeMutations } from './code-mutations'

/** The test files that stand for these guards. All of `npm test` does too, in minutes instead of seconds. */
const tests = [
  'lib/use-case.db.test.ts',
  'lib/account/permissions.db.test.ts',
  'db/refusals.db.test.ts',
  'db/sign-in.db.test.ts',
]
const tree = ['db', 'lib', 'vitest.config.ts', 'tsconfig.json', 'package.json']

/** Takes the guards of the code away one at a time in a copy of the tree, and runs their tests there. Gives how many, and which were not noticed. */
export async function drillCode(): Promise<{ made: number; survivors: string[] }> {
  const root = process.cwd()
  const copy = mkdtempSync(join(tmpdir(), 'divert-drill-wall-'))
  try {
    // Tests that are cut off leave what they wrote: here, and the database's user has to pass through.
    mkdirSync(join(copy, 'tmp'))
    for (const folder of [copy, join(copy, 'tmp')]) chmodSync(folder, 0o711)
    for (const part of tree) cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    if (!isGreen(copy)) throw new Error('The tests of the guards are red before anything is weakened')
    const mutations = codeMutations(copy)
    const survivors: string[] = []
    for (const { what, file, text } of mutations) {
      const whole = readFileSync(join(copy, file), 'utf8')
      writeFileSync(join(copy, file), text)
      if (isGreen(copy)) survivors.push(what)
      writeFileSync(join(copy, file), whole)
    }
    return { made: mutations.length, survivors }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

function isGreen(copy: string) {
  const vitest = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--bail=1', '--silent=true', ...tests]
  const env = { ...process.env, TMPDIR: join(copy, 'tmp') }
  return spawnSync(process.execPath, vitest, { cwd: copy, env, stdio: 'ignore', timeout: 120_000 }).status === 0
}

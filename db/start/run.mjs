import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectFolder } from './places.mjs'
import { PlainError } from './say.mjs'

/** The processes of ours that are still running. */
export const running = new Set()

/** Runs a program of this project with node to its end. What it printed is returned, or shown when it failed. */
export async function runNode(args, { env = process.env, quiet = true, failure } = {}) {
  return run(process.execPath, args, { env, quiet, failure })
}

/** Runs one of the project's TypeScript files. */
export async function runTsx(file, args = [], options = {}) {
  return runNode(['--import', 'tsx', join(projectFolder, file), ...args], options)
}

export async function run(program, args, { env = process.env, quiet = true, failure = 'It failed' } = {}) {
  const child = spawn(program, args, {
    cwd: projectFolder,
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'pipe'],
    shell: process.platform === 'win32' && program === 'npm',
  })
  running.add(child)
  let output = ''
  let errors = ''
  child.stdout?.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (errors += text))
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      errors += error.message
      resolve(1)
    })
    child.on('close', resolve)
  })
  running.delete(child)
  if (code !== 0) throw new PlainError([output.trim(), errors.trim(), failure].filter(Boolean).join('\n'))
  return output
}

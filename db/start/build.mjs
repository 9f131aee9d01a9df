import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectFolder, proveWritable } from './places.mjs'
import { runNode } from './run.mjs'
import { say } from './say.mjs'

const stamp = join(projectFolder, '.next', 'built-from')
const folders = ['app', 'components', 'lib', 'db', 'public']
const isSource = (name) => !/\.test\.tsx?$|\.md$/.test(name)
const isConfiguration = (name) => /\.(ts|tsx|mjs|cjs|json|css)$/.test(name) && name !== 'next-env.d.ts'

/** Builds the product, when its sources are not those of the last build. */
export async function ensureBuilt() {
  const wanted = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Building (up to a minute)')
  proveWritable(join(projectFolder, '.next'), 0o755, 'the product is built here')
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await runNode(['node_modules/next/dist/bin/next', 'build'], { env, failure: 'The build failed: see the lines above' })
  writeFileSync(stamp, wanted)
}

function hashOfSources() {
  const hash = createHash('sha256').update(process.version)
  for (const file of sources()) {
    hash.update(relative(projectFolder, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function sources() {
  const atTheTop = readdirSync(projectFolder, { withFileTypes: true })
  const configuration = atTheTop
    .filter((entry) => entry.isFile() && isConfiguration(entry.name))
    .map((entry) => entry.name)
  const inFolders = folders.flatMap((folder) =>
    existsSync(join(projectFolder, folder))
      ? readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && isSource(entry.name))
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      : [],
  )
  return [...configuration.map((name) => join(projectFolder, name)), ...inFolders].sort()
}

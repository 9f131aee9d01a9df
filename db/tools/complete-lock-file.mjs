// Writes into package-lock.json the optional packages of other platforms that a registry did not list, because `npm ci`
// refuses a lock file without them: `npm run lock`, after every npm install.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
}
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32']

const text = readFileSync('package-lock.json', 'utf8')
const lock = JSON.parse(text)
const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isFound(owner, name))
    .map(([name, version]) => [name, version, lock.packages[owner].dev === true]),
)
for (const [name, version, dev] of missing) lock.packages[`node_modules/${name}`] = entry(name, version, dev)

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
if (missing.length > 0)
  writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(`${missing.length} missing entries written: ${Object.keys(lock.packages).length} in all`)

/** Looks where Node would: beside the package that asks, then in every folder above it. */
function isFound(owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

function entry(name, version, dev) {
  if (!/^\d/.test(version))
    throw new Error(`${name} is asked for as ${version}: only an exact version can be written down`)
  const parts = name.split('/').at(-1).split('-')
  const os = parts.map((part) => systems[part]).find(Boolean)
  const cpu = processors.find((processor) =>
    parts.some((part) => part === processor || (processor === 'arm' && part === 'armv7')),
  )
  const libc = parts.includes('musl') ? 'musl' : parts.includes('gnu') && os === 'linux' ? 'glibc' : undefined
  return {
    version,
    ...(dev && { dev }),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

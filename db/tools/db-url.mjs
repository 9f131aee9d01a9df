// `npm run db:url -- <login role>`: the address of that login in the embedded database, and nothing else.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '../start/places.mjs'

const role = process.argv[2]
const read = (name) => JSON.parse(readFileSync(join(dataFolder(), name), 'utf8'))

if (!existsSync(join(dataFolder(), 'cluster.json'))) {
  console.error('There is no embedded database yet: npm start makes it')
  process.exit(1)
}
const { passwords } = read('secrets.json')
if (!Object.hasOwn(passwords, role)) {
  console.error(`Which login? npm run db:url -- ${Object.keys(passwords).join(' | ')}`)
  process.exit(1)
}
console.log(`postgresql://${role}:${passwords[role]}@127.0.0.1:${read('cluster.json').port}/divert`)

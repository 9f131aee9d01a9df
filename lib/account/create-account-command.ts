import { randomInt } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { setupUrl } from '@/db/setup-url'
import { systemClock } from '../clock'
import { createAccount } from './create-account'
import { createAccountInput } from './input'
import { roleLabels } from './model'

const usage = `npm run account:create -- --email ADDRESS --name NAME --role ROLE --organisation NAME [--site NAME]...
  roles: ${Object.keys(roleLabels).join(', ')}
  --site NAME        where they work; once for each site
  --make-site        makes a site that is not there yet; one with a borough's name takes its referrals
  --password-stdin   reads the password from standard input; else one is made and printed once`

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  organisation: { type: 'string' },
  site: { type: 'string', multiple: true, default: [] as string[] },
  'make-site': { type: 'boolean', default: false },
  'password-stdin': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

// No letters or figures that are mistaken for one another when read aloud.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

function drawnPassword() {
  const block = () => Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return [block(), block(), block(), block()].join('-')
}

async function run() {
  const { values } = parseArgs({ options })
  if (values.help) return usage
  const typed = values['password-stdin'] ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined
  const password = typed ?? drawnPassword()
  const given = createAccountInput.safeParse({ ...values, siteNames: [...new Set(values.site)], password })
  if (!given.success) throw new Error(`${given.error.issues.map((issue) => issue.message).join('\n')}\n\n${usage}`)
  await createAccount(given.data, {
    setupUrl: setupUrl(process.env),
    makeSites: values['make-site'],
    now: systemClock(),
  })
  const { email, role } = given.data
  return [
    `${roleLabels[role]}: ${email}`,
    ...(typed === undefined ? [`Password, shown this once: ${password}`] : []),
  ].join('\n')
}

run().then(
  (said) => console.log(said),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The account could not be made')
    process.exitCode = 1
  },
)

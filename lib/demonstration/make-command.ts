import { closePools } from '@/db/pools'
import { setupUrl } from '@/db/setup-url'
import { roleLabels } from '../account/model'
import { systemClock } from '../clock'
import { cast, demonstrationPassword } from './cast'
import { makeDemonstration } from './make-demonstration'
import { makeOrganisation } from './make-organisation'

const aYear = 365 * 24 * 60 * 60 * 1_000

/** Run once, by the first start of the embedded database. Prints the sign-ins, which every later start shows again. */
async function run() {
  const now = systemClock()
  await makeOrganisation(setupUrl(process.env), new Date(+now - aYear))
  await makeDemonstration(now)
  const widest = Math.max(...cast.map(({ email }) => email.length))
  return [
    'Demonstration sign-ins. Everybody here is invented.',
    ...cast.map(
      ({ email, role, name, about }) =>
        `  ${email.padEnd(widest)}  ${name}, ${roleLabels[role].toLowerCase()}: ${about}`,
    ),
    `  The password of each: ${demonstrationPassword}`,
  ].join('\n')
}

run().then(
  async (said) => {
    await closePools()
    console.log(said)
  },
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)

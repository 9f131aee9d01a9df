import { setupUrl } from '@/db/setup-url'
import { systemClock } from '../clock'
import { completeKeyRing } from './complete-key-ring'

// `make-key-ring-command.ts <folder>`: run by npm start, once the database is up to date.
async function run([dir]: string[]) {
  if (!dir) throw new Error('Say which folder')
  const written = await completeKeyRing({ setupUrl: setupUrl(process.env), dir, now: systemClock() })
  return written.length > 0 ? `Key ring: wrote ${written.join(', ')}` : 'Key ring: complete'
}

run(process.argv.slice(2)).then(
  (said) => console.log(said),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The key ring could not be made')
    process.exitCode = 1
  },
)

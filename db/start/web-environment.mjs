import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { address } from './web.mjs'

const fromOutside =
  /^(PATH|HOME|USER|LANG|LC_ALL|TZ|TMPDIR|TEMP|SystemRoot|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|LOG_LEVEL|AUTH_\w+|DIVERT_\w+)$/

/** What the web process is told: what the set-up wrote for it, and the few outside settings it may know. Never DATABASE_URL. */
export function webEnvironment(dataFolder, { nodeEnv, demonstration }) {
  const outside = Object.entries(process.env).filter(([name]) => fromOutside.test(name) && name !== 'DIVERT_DATA_DIR')
  return {
    ...Object.fromEntries(outside),
    ...JSON.parse(readFileSync(join(dataFolder, 'web.env.json'), 'utf8')),
    NODE_ENV: nodeEnv,
    NEXT_TELEMETRY_DISABLED: '1',
    DIVERT_ORIGIN: process.env.DIVERT_ORIGIN || address,
    DIVERT_DEMONSTRATION: demonstration ? 'on' : 'off',
  }
}

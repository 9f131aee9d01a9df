import { existsSync } from 'node:fs'
import { join } from 'node:path'

const irreplaceable = ['envelopes', 'people'] as const

/** The parts that open what is stored and are here neither as a file nor as a variable. */
export function lostParts(dir: string): (typeof irreplaceable)[number][] {
  return irreplaceable.filter(
    (part) => !existsSync(join(dir, `${part}.json`)) && !process.env[`DIVERT_KEY_${part.toUpperCase()}`],
  )
}

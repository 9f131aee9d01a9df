import { existsSync } from 'node:fs'
import { join } from 'node:path'

const secret = ['envelopes', 'people', 'signing', 'audit'] as const

/** The parts given to this process that open, or sign in the service's name: what a process for officers may not hold. */
export function openingParts(environment: NodeJS.ProcessEnv = process.env): string[] {
  const dir = environment.DIVERT_KEYS_DIR
  return secret.filter(
    (part) => environment[`DIVERT_KEY_${part.toUpperCase()}`] || (dir && existsSync(join(dir, `${part}.json`))),
  )
}

import { z } from 'zod'

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Where people reach the portal, scheme and host; https makes the session cookie a `__Host-` one. */
  DIVERT_ORIGIN: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(32),
  DIVERT_KEYS_DIR: z.string().optional(),
  /** The programme's own particulars, as JSON: see `lib/settings`. */
  DIVERT_SETTINGS: z.string().optional(),
  /** Shows the demonstration sign-ins on the sign-in page. Set by the embedded demonstration alone. */
  DIVERT_DEMONSTRATION: z.enum(['on', 'off']).default('off'),
  DIVERT_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
})

export type Env = z.output<typeof environment>

let parsed: Env | undefined

/**
 * The process's settings, read once. Database addresses are read in `db/pools.ts`, which may not look up here.
 * @throws naming the settings that are missing or wrong, never their values.
 */
export function env(): Env {
  if (parsed) return parsed
  const result = environment.safeParse(process.env)
  if (!result.success)
    throw new Error(`Settings to put right: ${result.error.issues.map((issue) => issue.path.join('.')).join(', ')}`)
  return (parsed = result.data)
}

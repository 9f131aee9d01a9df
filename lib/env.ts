import { z } from 'zod'

const given = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** Where people reach the portal, scheme and host; https makes the session cookie a `__Host-` one. */
  DIVERT_ORIGIN: z.url().default('http://localhost:3000'),
  /** Where officers reach it, if elsewhere: the links in their mail lead there. */
  DIVERT_OFFICERS_ORIGIN: z.url().optional(),
  AUTH_SECRET: z.string().min(32),
  DIVERT_KEYS_DIR: z.string().optional(),
  /** The programme's own particulars, as JSON: see `lib/settings`. */
  DIVERT_SETTINGS: z.string().optional(),
  /** Shows the demonstration sign-ins on the sign-in page. Set by the embedded demonstration alone. */
  DIVERT_DEMONSTRATION: z.enum(['on', 'off']).default('off'),
  /** An organisation's own sign-in (OpenID Connect): all of the first three, or none. See `lib/organisation-sign-in`. */
  DIVERT_OIDC_ISSUER: z.url().optional(),
  DIVERT_OIDC_CLIENT_ID: z.string().min(1).optional(),
  DIVERT_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What people call it: 'Sign in with Camden Council'. */
  DIVERT_OIDC_NAME: z.string().min(1).max(60).default('your organisation'),
  /** The mail server: smtp:// (STARTTLS, demanded anywhere but on this machine) or smtps://. */
  DIVERT_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mail is from: an address, or "DIVERT <address>". */
  DIVERT_MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]{1,60} <[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/)
    .optional(),
  /** Where the demonstration, without a mail server, keeps what it would have sent. */
  DIVERT_MAILBOX_DIR: z.string().optional(),
  DIVERT_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
})

const environment = given.refine((found) => !found.DIVERT_SMTP_URL || found.DIVERT_MAIL_FROM, {
  path: ['DIVERT_MAIL_FROM'],
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

import { z } from 'zod'
import { env } from '../env'
import { defaultSettings } from './defaults'

const line = z.string().min(1)

const settingsShape = z.object({
  /** Who decides why and how personal data is used, and answers for it. */
  controller: z.object({ name: line, address: line, email: z.email(), officer: line }),
  /** How a young person reaches the team without an account. */
  team: z.object({ phone: line, text: line, email: z.email() }),
  /** The ground in law for what is done with the data, as the controller has settled it. */
  lawfulBasis: z.array(line).min(1),
  accessibilityEmail: z.email(),
  /** Where "Leave now" goes: a page nobody would ask about. */
  quickExit: z.url(),
  retention: z.array(z.object({ what: line, kept: line })),
})

export type Settings = z.output<typeof settingsShape>

let known: ReturnType<typeof readSettings> | undefined

/**
 * What the programme says about itself on pages that anybody may read. It comes from the process's own settings so that
 * a public page needs no way into the database.
 */
export function settings() {
  return (known ??= readSettings(env().DIVERT_SETTINGS))
}

/**
 * The particulars in `json`, by the names above, and stand-ins for the others. `areExamples` until the controller is given.
 * @throws naming the settings that are wrong, never their values.
 */
export function readSettings(json = '{}') {
  const given = settingsShape.partial().strict().safeParse(parsed(json))
  if (!given.success) {
    const names = given.error.issues.map((issue) => issue.path.join('.') || 'a name that is not known')
    throw new Error(`DIVERT_SETTINGS to put right: ${names.join(', ')}`)
  }
  return { ...(defaultSettings satisfies Settings), ...given.data, areExamples: !given.data.controller }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('DIVERT_SETTINGS is not JSON')
  }
}

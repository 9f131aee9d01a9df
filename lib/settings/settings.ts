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

let known: (Settings & { areExamples: boolean }) | undefined

/**
 * What the programme says about itself on pages that anybody may read. They come from the process's own settings
 * (DIVERT_SETTINGS, JSON, by the names above) so that a public page needs no way into the database.
 * `areExamples` is true until the controller has been set.
 * @throws naming the settings that are wrong.
 */
export function settings() {
  if (known) return known
  const given = settingsShape.partial().safeParse(parsed(env().DIVERT_SETTINGS))
  if (!given.success) {
    const names = given.error.issues.map((issue) => issue.path.join('.'))
    throw new Error(`DIVERT_SETTINGS to put right: ${names.join(', ')}`)
  }
  return (known = { ...defaultSettings, ...given.data, areExamples: !given.data.controller })
}

function parsed(json = '{}'): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('DIVERT_SETTINGS is not JSON')
  }
}

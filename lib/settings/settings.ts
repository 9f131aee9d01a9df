import { z } from 'zod'
import { defaultSettings } from './defaults'
import { particularsShape } from './shapes'

const line = z.string().min(1)

const settingsShape = particularsShape.extend({ retention: z.array(z.object({ what: line, kept: line })) })

export type Settings = z.output<typeof settingsShape>

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

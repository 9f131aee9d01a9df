import pg from 'pg'
import type { Surface } from './login-roles'
import { surfaceUrl } from './pools'

/**
 * Calls `onHint` whenever the channel is notified, on a connection of its own, until `stop()`. A hint carries nothing,
 * may be forged and may be missed: whoever listens asks the database, and asks now and then without one.
 */
export function listen(surface: Surface, channel: string, onHint: () => void) {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined

  async function connect() {
    const made = new pg.Client({ connectionString: surfaceUrl(surface), application_name: `divert-${surface}-listen` })
    client = made
    made.on('notification', onHint)
    made.on('error', () => {})
    made.on('end', () => {
      if (!stopped) retry = setTimeout(() => void connect(), 5_000)
    })
    try {
      await made.connect()
      await made.query(`listen ${channel}`)
      onHint()
    } catch {
      await made.end().catch(() => {})
    }
  }

  void connect()
  return async function stop() {
    stopped = true
    clearTimeout(retry)
    await client?.end().catch(() => {})
  }
}

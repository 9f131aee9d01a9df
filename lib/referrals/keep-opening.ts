import { listen } from '@/db/listen'
import { systemClock } from '../clock'
import { log } from '../log'
import { vault } from '../vault/vault'
import { openingSteps } from './opening-steps'

const pollMilliseconds = 2_000

/**
 * Opens envelopes as they come, at a hint from the letter box and every two seconds without one, until `stop()`; and
 * between them those that were set aside for repair, when they may open now.
 */
export function keepOpening() {
  const openOne = openingSteps()
  let stopped = false
  let working: Promise<void> | undefined
  let again = false

  async function drain() {
    do {
      again = false
      try {
        while (!stopped && (await openOne(vault(), systemClock)));
      } catch (error) {
        log.error('opening.failed', { code: error instanceof Error ? error.name : 'unknown' })
      }
    } while (again && !stopped)
    working = undefined
  }

  function wake() {
    if (stopped) return
    if (working) again = true
    else working = drain()
  }

  const stopListening = listen('opener', 'divert_intake', wake)
  const timer = setInterval(wake, pollMilliseconds)
  wake()

  return async function stop() {
    stopped = true
    clearInterval(timer)
    await stopListening()
    await working
  }
}

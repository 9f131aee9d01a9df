import { systemClock } from '../clock'
import { log } from '../log'
import { vault } from '../vault/vault'
import { makeCheckpoint, mostEntries } from './make-checkpoint'

const minute = 60_000

/** Makes a checkpoint every minute in which something new was written, and a last one at `stop()`. */
export function keepChaining() {
  let working: Promise<void> | undefined
  const wake = () => void (working ??= chainAll().finally(() => (working = undefined)))
  const timer = setInterval(wake, minute)
  wake()

  return async function stop() {
    clearInterval(timer)
    await working
    await chainAll()
  }
}

async function chainAll() {
  try {
    while ((await makeCheckpoint(vault(), systemClock)) === mostEntries);
  } catch (error) {
    log.error('audit.chaining-failed', { code: error instanceof Error ? error.name : 'unknown' })
  }
}

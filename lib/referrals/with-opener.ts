import { join } from 'node:path'
import { commandUrl } from '@/db/command-url'
import { closePools, configurePools } from '@/db/pools'
import { ringFromFolder, vault, type Ring } from '../vault/vault'

/**
 * Runs a command's work as the opener, on the database of DIVERT_OPENER_URL or of the data folder.
 * @throws SetupError when neither leads to one.
 */
export async function withOpener<T>(work: (ring: Ring) => Promise<T>): Promise<T> {
  configurePools({ opener: await commandUrl('opener', process.env, 'database') })
  try {
    return await work(openersRing(process.env))
  } finally {
    await closePools()
  }
}

/** The keys that the process was given, else those of the data folder. */
function openersRing({ DIVERT_KEYS_DIR, DIVERT_KEY_ENVELOPES, DIVERT_DATA_DIR }: NodeJS.ProcessEnv): Ring {
  if (DIVERT_KEYS_DIR || DIVERT_KEY_ENVELOPES) return vault()
  return ringFromFolder(join(DIVERT_DATA_DIR || '.divert', 'keys'))
}

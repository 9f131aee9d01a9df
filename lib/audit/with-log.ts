import { join } from 'node:path'
import { auditorUrl } from '@/db/auditor-url'
import { closePools, configurePools } from '@/db/pools'
import { ringFromFolder, vault, type Ring } from '../vault/vault'

/**
 * Runs a command's work on the log of DIVERT_AUDITOR_URL or of the data folder.
 * @throws SetupError when neither leads to one.
 */
export async function withLog<T>(work: (ring: Ring) => Promise<T>): Promise<T> {
  configurePools({ auditor: await auditorUrl(process.env) })
  try {
    return await work(auditRing(process.env))
  } finally {
    await closePools()
  }
}

/** The keys that the process was given, else those of the data folder. */
function auditRing({ DIVERT_KEYS_DIR, DIVERT_KEY_AUDIT_PUBLIC, DIVERT_DATA_DIR }: NodeJS.ProcessEnv): Ring {
  if (DIVERT_KEYS_DIR || DIVERT_KEY_AUDIT_PUBLIC) return vault()
  return ringFromFolder(join(DIVERT_DATA_DIR || '.divert', 'keys'))
}

import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

import { systemClock } from '../clock'
import { changeKeyFolder } from './private/change-key-folder'
import type { KeyFolder } from './private/key-folder'
import { addEnvelopeKey } from './private/add-envelope-key'
import { keepAuditKeys } from './private/keep-audit-keys'
import { newEpochKeys, newSigningKey } from './private/new-keys'
import { isSignedWith, publish } from './private/publish'

const renewBefore = 30 * 24 * 60 * 60 * 1000

/**
 * Makes whatever part of the key ring the folder lacks, 0700 and 0600, and never replaces a secret that is there.
 * When the newest envelope key has under 30 days left it adds another beside it. Returns the names of the files that
 * it wrote. Throws `malformed` with the part's name for a file that it cannot read, `busy` while another process is at it.
 */
export function makeKeyRing(dir: string, now: Date = systemClock()): string[] {
  return changeKeyFolder(dir, (folder) => completeKeyRing(folder, now))
}

function completeKeyRing(folder: KeyFolder, now: Date): string[] {
  const signing = folder.read('signing') ?? folder.write('signing', newSigningKey(now))
  if (folder.read('signing-public')?.publicKey !== signing.publicKey) {
    folder.write('signing-public', { publicKey: signing.publicKey })
  }
  if (!folder.read('people')) folder.write('people', newEpochKeys(now))
  if (!folder.read('page')) folder.write('page', newEpochKeys(now))
  if (!folder.read('accounts')) folder.write('accounts', newEpochKeys(now))
  keepAuditKeys(folder, now)

  const newest = newestEnvelopeKey(folder, now)
  const published = folder.read('published')
  const isPublished = published?.keyId === newest.id && isSignedWith(signing, published)
  if (!isPublished) folder.write('published', publish(newest, signing))
  return folder.written
}

function newestEnvelopeKey(folder: KeyFolder, now: Date) {
  const newest = folder.read('envelopes')?.keys.at(-1)
  if (newest && Date.parse(newest.notAfter) - now.getTime() > renewBefore) return newest
  return addEnvelopeKey(folder, now)
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [, , dir] = argv
  if (!dir) throw new Error('Say which folder: tsx lib/vault/make-key-ring.ts <folder>')
  const written = makeKeyRing(dir)
  console.info(written.length > 0 ? `Key ring: wrote ${written.join(', ')}` : 'Key ring: complete')
}

import { join } from 'node:path'
import { envelopeFromText } from '../lib/vault/envelope-text'
import { openEnvelope } from '../lib/vault/open-envelope'
import { openPageToken } from '../lib/vault/page-token'
import { ringFromFolder } from '../lib/vault/vault'
import { running } from './running'

/** The account of the officer whom a sealed post confirms; null where it confirms nobody. Opened with the product's own keys. */
export async function officerInside(body: string): Promise<string | null> {
  const ring = ringFromFolder(join(running.data, 'keys'))
  const { envelope } = JSON.parse(body) as { envelope: string }
  const text = new TextDecoder().decode(await openEnvelope(ring, envelopeFromText(envelope)))
  const { officerToken, sealedAt } = JSON.parse(text) as { officerToken: string | null; sealedAt: string }
  const officer = openPageToken(ring, officerToken ?? undefined, new Date(sealedAt))
  return officer.confirmed ? officer.officer : null
}

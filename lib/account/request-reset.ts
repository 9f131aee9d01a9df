import { randomUUID } from 'node:crypto'
import { as } from '@/db/as'
import { putReset } from '@/db/queries/links'
import { explained } from '../database-answers'
import { linkToken, linkTokenHash } from '../vault/link-token'
import { vault } from '../vault/vault'
import { signInSides } from './sign-in-sides'

/**
 * Puts a link to choose a new password in the mail, where there is an account that has a password. Nothing tells whether
 * there is: the same statements for every address, and the mail goes later.
 */
export async function requestReset(email: string): Promise<void> {
  for (const side of signInSides()) {
    const linkId = randomUUID()
    const tokenHash = linkTokenHash(linkToken(vault(), linkId))
    await explained(() => as(side, 'nobody', ({ tx }) => putReset(tx, side, { email, linkId, tokenHash })))
  }
}

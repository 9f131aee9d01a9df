import { z } from 'zod'
import { as } from '@/db/as'
import { saltOfLink, spendLink } from '@/db/queries/links'
import { explained } from '../database-answers'
import { AppError } from '../errors'
import { linkTokenHash } from '../vault/link-token'
import { messagesOf } from '../use-case'
import { newPassword } from './input'
import { lookAtLink } from './look-at-link'
import { passwordKey } from './password'
import { weakPassword } from './password-rules'
import { signInSides } from './sign-in-sides'

const choosePasswordInput = z.object({ token: z.string().max(200), password: newPassword })

/**
 * Sets the password of whomever this link is for, once, and ends every session of theirs. Both sides of the wall that
 * are served here are asked, each time, with a key of its own: a salt comes from the address, which only the database knows.
 * @throws AppError INVALID for a password that will not do; NOT_FOUND, in one wording, for every link that does not work.
 */
export async function choosePassword(given: z.input<typeof choosePasswordInput>): Promise<void> {
  const parsed = choosePasswordInput.safeParse(given)
  if (!parsed.success) throw new AppError('INVALID', 'Check what was filled in', messagesOf(parsed.error))
  const { token, password } = parsed.data
  const weak = weakPassword(password, (await lookAtLink(token)) ?? undefined)
  if (weak) throw new AppError('INVALID', weak, { password: weak })
  const hash = linkTokenHash(token)
  let isUsed = false
  for (const side of signInSides()) {
    const used = await explained(async () => {
      const salt = await as(side, 'nobody', ({ tx }) => saltOfLink(tx, side, hash))
      const key = await passwordKey(password, salt)
      return as(side, 'nobody', ({ tx }) => spendLink(tx, side, hash, key))
    })
    isUsed ||= used
  }
  if (!isUsed) throw new AppError('NOT_FOUND', 'This link does not work any more')
}

import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { formatDayTime } from '@/lib/format'
import { sendInvitationAgainAction, sendResetAction, withdrawLinksAction } from '../actions'
import { Press } from './press'

const named = { invitation: 'An invitation', reset: 'A link to choose a new password' }

/** The link by which somebody chooses their password: whether one waits, and a way to send another. */
export function LinkCard({ account, link, now }: AccountPage) {
  const hidden = { id: account.id }
  const isInvited = account.state === 'invited'
  return (
    <Card as="section" labelledBy="link">
      <h2 id="link">{isInvited ? 'Invitation' : 'Password'}</h2>
      <p className="mt-1">{link ? whatBecame(link, now) : 'No link was ever sent.'}</p>
      {link?.handOver && (
        <div className="mt-3">
          <Notice label="Mail is not set up here">
            Hand this address over yourself. It is shown here for ten minutes, and works once.{' '}
            <span className="mt-1 block font-bold wrap-anywhere select-all">{link.handOver}</span>
          </Notice>
        </div>
      )}
      {account.state !== 'disabled' && (
        <div className="mt-4 flex flex-wrap gap-2.5">
          {isInvited ? (
            <Press action={sendInvitationAgainAction} hidden={hidden} pendingLabel="Sending…">
              Send a new invitation
            </Press>
          ) : (
            <Press action={sendResetAction} hidden={hidden} pendingLabel="Sending…">
              Send a link to choose a new password
            </Press>
          )}
          {link?.state === 'waiting' && (
            <Press action={withdrawLinksAction} hidden={hidden} variant="quiet" pendingLabel="Withdrawing…">
              Withdraw the link
            </Press>
          )}
        </div>
      )}
    </Card>
  )
}

function whatBecame({ purpose, state, madeAt, expiresAt, usedAt }: NonNullable<AccountPage['link']>, now: Date) {
  const made = `${named[purpose]} was made on ${formatDayTime(madeAt, now)}`
  if (state === 'used' && usedAt) return `${made}, and used on ${formatDayTime(usedAt, now)}.`
  if (state === 'withdrawn') return `${made}. It works no more.`
  if (state === 'expired') return `${made}. It ran out on ${formatDayTime(expiresAt, now)}.`
  return `${made}. It works once, until ${formatDayTime(expiresAt, now)}.`
}

import { Card } from '@/components/ui/card'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { disableAccountAction, enableAccountAction, resetFactorsAction } from '../actions'
import { Press } from './press'

/** What takes the account away from its holder, and gives it back. */
export function DangerCard({ account }: AccountPage) {
  const hidden = { id: account.id }
  return (
    <Card as="section" labelledBy="danger">
      <h2 id="danger">{account.disabledAt ? 'Enable' : 'Disable or reset'}</h2>
      {account.disabledAt ? (
        <>
          <p className="mt-1 mb-4">Nobody can sign in with this account. Enabled, it has the password it had before.</p>
          <Press action={enableAccountAction} hidden={hidden} pendingLabel="Enabling…">
            Enable this account
          </Press>
        </>
      ) : (
        <div className="mt-1 space-y-5">
          <div>
            <p className="mb-3">
              Lost their phone or key, and their recovery codes? Reset the second step: they are signed out, told by
              mail, and set it up anew.
            </p>
            <Press action={resetFactorsAction} hidden={{ accountId: account.id }} pendingLabel="Resetting…">
              Reset the second step
            </Press>
          </div>
          <div>
            <p className="mb-3">
              Disable it when they leave: they are signed out at once. Nothing is deleted, and it can be enabled again.
            </p>
            <Press action={disableAccountAction} hidden={hidden} variant="danger" pendingLabel="Disabling…">
              Disable this account
            </Press>
          </div>
        </div>
      )}
    </Card>
  )
}

import { SessionsTable } from '@/components/accounts/sessions-table'
import { Card } from '@/components/ui/card'
import { listSessionsOf } from '@/lib/account/list-sessions-of'
import { show } from '@/lib/show'
import { endSessionsOfAction } from '../actions'
import { Press } from './press'

/** Where somebody is signed in, and one press for a lost device. */
export async function SessionsCard({ accountId }: { accountId: string }) {
  const { sessions, asAt } = await show(listSessionsOf, { accountId })
  return (
    <Card as="section" labelledBy="sessions">
      <h2 id="sessions">Where they are signed in</h2>
      {sessions.length === 0 ? (
        <p className="mt-1">Nowhere now.</p>
      ) : (
        <div className="mt-3 space-y-4">
          <SessionsTable
            caption="Where they are signed in, the last used first"
            sessions={sessions}
            now={asAt}
            ending={({ id }) => endOne(accountId, id)}
          />
          <Press action={endSessionsOfAction} hidden={{ accountId }} variant="danger" pendingLabel="Signing out…">
            Lost device: sign out everywhere
          </Press>
        </div>
      )}
    </Card>
  )
}

function endOne(accountId: string, sessionId: string) {
  return (
    <Press action={endSessionsOfAction} hidden={{ accountId, sessionId }} pendingLabel="Ending…">
      End
    </Press>
  )
}

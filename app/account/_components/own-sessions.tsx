import { SessionsTable } from '@/components/accounts/sessions-table'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { ownSessionsReader } from '@/lib/account/list-own-sessions'
import { show } from '@/lib/show'
import { endOtherSessionsAction, endSessionAction } from '../actions'

const said: Record<string, string> = {
  there: 'You are signed out there.',
  elsewhere: 'You are signed out everywhere but here.',
}

/** Each place where somebody is signed in themselves, with a way out of it. `done` is what was just pressed. */
export async function OwnSessions({ done }: { done: string | undefined }) {
  const { sessions, asAt } = await show(await ownSessionsReader(), {})
  const words = done ? said[done] : undefined
  return (
    <Card as="section" labelledBy="signed-in">
      <h2 id="signed-in">Where you are signed in</h2>
      <p className="mt-1 mb-4">Do you not know one of these? Sign out there, and tell your administrator.</p>
      {words && (
        <div className="mb-4">
          <Notice tone="ok" live>
            {words}
          </Notice>
        </div>
      )}
      <SessionsTable
        caption="Where you are signed in, the last used first"
        sessions={sessions}
        now={asAt}
        ending={signOutThere}
      />
      {sessions.length > 1 && (
        <div className="mt-4">
          <Form action={endOtherSessionsAction}>
            <SubmitButton variant="secondary" pendingLabel="Signing out…">
              Sign out everywhere else
            </SubmitButton>
          </Form>
        </div>
      )}
    </Card>
  )
}

function signOutThere({ id, device }: { id: string; device: string }) {
  return (
    <Form action={endSessionAction} prefix={id}>
      <input type="hidden" name="sessionId" value={id} />
      <SubmitButton variant="secondary" pendingLabel="Signing out…">
        Sign out there <VisuallyHidden>({device})</VisuallyHidden>
      </SubmitButton>
    </Form>
  )
}

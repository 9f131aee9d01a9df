import { Card } from '@/components/ui/card'
import { DateParts } from '@/components/ui/date-parts'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { formatDay } from '@/lib/format'
import { cancelLeaveAction, planLeaveAction } from '../actions'
import { Press } from './press'

/** Days away, and who looks after the work meanwhile. */
export function LeaveCard({ account, leave, mayCover, now }: AccountPage) {
  return (
    <Card as="section" labelledBy="leave">
      <h2 id="leave">Leave</h2>
      {leave.length === 0 && <p className="mt-1">None planned.</p>}
      <ul className="divide-y divide-line-soft">
        {leave.map(({ id, fromOn, toOn, coverName }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>
              {formatDay(fromOn, now)} to {formatDay(toOn, now)}
              <span className="block text-sm text-ink-soft">
                {coverName ? `${coverName} covers` : 'Nobody covers yet'}
              </span>
            </span>
            <Press
              action={cancelLeaveAction}
              hidden={{ id: account.id, leaveId: id }}
              variant="quiet"
              pendingLabel="Cancelling…"
            >
              Cancel this leave
            </Press>
          </li>
        ))}
      </ul>
      <Details summary="Plan leave">
        <Form action={planLeaveAction} className="mt-2 space-y-6">
          <input type="hidden" name="id" value={account.id} />
          <DateParts name="from" legend="First day away" />
          <DateParts name="to" legend="Last day away" />
          <SelectField
            name="coverId"
            label="Who covers"
            emptyLabel="Nobody yet"
            options={mayCover.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SubmitButton pendingLabel="Saving…">Plan leave</SubmitButton>
        </Form>
      </Details>
    </Card>
  )
}

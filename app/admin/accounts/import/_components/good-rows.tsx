import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Column } from '@/components/ui/table-model'
import type { CheckState } from '@/lib/administration/accounts/check-action'
import { formatCount } from '@/lib/format'
import type { FormState } from '@/lib/form-state'

type Checked = NonNullable<CheckState['checked']>
type Props = { checked: Checked; invite: (state: FormState, data: FormData) => Promise<FormState> }

const columns: Column<Checked['good'][number]>[] = [
  { id: 'name', header: 'Name', isRowHeader: true, cell: ({ name }) => name },
  { id: 'email', header: 'E-mail address', cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
  { id: 'organisation', header: 'Organisation', cell: ({ organisation }) => organisation },
  { id: 'site', header: 'Site', cell: ({ site }) => site },
]

/** Those who can be invited, and the button that invites them. */
export function GoodRows({ checked, invite }: Props) {
  const { good, newOrganisations, rows, requestId } = checked
  if (good.length === 0) return <Notice tone="danger">None of these rows can be used as it is.</Notice>
  const officers = formatCount(good.length, 'officer')
  return (
    <Card as="section" labelledBy="good">
      <h2 id="good">{officers} can be invited</h2>
      <p className="mt-1 mb-4">
        Each is sent a link to choose a password.
        {newOrganisations.length > 0 &&
          ` New here, and to be added: ${newOrganisations.join(', ')}. Is that how ${newOrganisations.length === 1 ? 'it is' : 'they are'} written?`}
      </p>
      <Form action={invite} prefix="invite" className="mb-4">
        <input type="hidden" name="rows" value={rows} />
        <input type="hidden" name="requestId" value={requestId} />
        <SubmitButton pendingLabel="Inviting…">{`Invite ${officers}`}</SubmitButton>
      </Form>
      <DataTable caption="Officers who can be invited" columns={columns} rows={good} rowId={({ email }) => email} />
    </Card>
  )
}

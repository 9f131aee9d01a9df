import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Form } from '@/components/ui/form'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { roleLabels } from '@/lib/account/model'
import type { AccountPage } from '@/lib/administration/accounts/get-account'
import { changeRoleAction } from '../actions'

const staffRoles = Object.entries(roleLabels)
  .filter(([value]) => value !== 'officer')
  .map(([value, label]) => ({ value, label }))

/** Officers and staff never become one another, so an officer's role is shown and not changed. */
export function RoleCard({ account }: AccountPage) {
  return (
    <Card as="section" labelledBy="role-of">
      <h2 id="role-of">Role</h2>
      {account.role === 'officer' ? (
        <p className="mt-1">
          An officer’s account stays one. Somebody who joins the service is invited again, with another address.
        </p>
      ) : (
        <Details summary="Change the role">
          <p className="mb-4">They are signed out, and find their new pages when they sign in again.</p>
          <Form action={changeRoleAction} className="space-y-6">
            <input type="hidden" name="id" value={account.id} />
            <Radios name="role" legend="Role" options={staffRoles} defaultValue={account.role} />
            <SubmitButton pendingLabel="Changing…">Change role</SubmitButton>
          </Form>
        </Details>
      )}
    </Card>
  )
}

import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { roleLabels } from '@/lib/account/model'
import { listSignInRules } from '@/lib/settings/list-sign-in-rules'
import { show } from '@/lib/show'
import { settleSignInRuleAction } from './actions'
import { SettingsPage } from '../_components/settings-page'

export const metadata: Metadata = { title: 'How each role signs in' }

const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

type Props = { searchParams: Promise<{ done?: string }> }

export default async function SignInRulesPage({ searchParams }: Props) {
  const { viewer, rules } = await show(listSignInRules, {})
  return (
    <SettingsPage
      viewer={viewer}
      heading="How each role signs in"
      summary="A second step is a code or a passkey after the password. Whoever has none sets one up at the next sign-in, so nobody is locked out. A change holds at once."
      done={(await searchParams).done}
    >
      {rules.map(({ role, needsFactor, idleMinutes, longestHours, isSettled }) => (
        <Card key={role} as="section" labelledBy={`rule-${role}`}>
          <h2 id={`rule-${role}`} className="mb-3 text-xl">
            {roleLabels[role]}
            {!isSettled && <span className="ml-2 text-sm font-normal text-ink-soft">as the portal brings it</span>}
          </h2>
          <Form action={settleSignInRuleAction} prefix={role} className="space-y-4">
            <input type="hidden" name="role" value={role} />
            <Radios
              inline
              name="needsFactor"
              legend="Needs a second step?"
              options={yesOrNo}
              defaultValue={needsFactor ? 'yes' : 'no'}
            />
            <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
              <TextField
                name="idleMinutes"
                label="Minutes without a request"
                hint="5 to 720, then the session ends"
                inputMode="numeric"
                width="year"
                defaultValue={String(idleMinutes)}
              />
              <TextField
                name="longestHours"
                label="Hours in all"
                hint="1 to 24"
                inputMode="numeric"
                width="year"
                defaultValue={String(longestHours)}
              />
            </div>
            <SubmitButton pendingLabel="Saving…">Change for this role</SubmitButton>
          </Form>
        </Card>
      ))}
    </SettingsPage>
  )
}

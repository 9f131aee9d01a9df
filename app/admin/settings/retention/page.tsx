import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { listSettings } from '@/lib/settings/list-settings'
import { retention, retentionRules } from '@/lib/settings/retention'
import { show } from '@/lib/show'
import { settleRetentionAction } from './actions'
import { DatedValues } from '../_components/dated-values'
import { FromField } from '../_components/from-field'
import { SettingsPage } from '../_components/settings-page'

export const metadata: Metadata = { title: 'How long things are kept' }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function RetentionPage({ searchParams }: Props) {
  const { viewer, today, settings } = await show(listSettings, {})
  return (
    <SettingsPage
      viewer={viewer}
      heading="How long things are kept"
      summary="The privacy pages say what is in force. A record under 18 is looked at again when its time is over, and kept no longer than until they turn 25."
      done={(await searchParams).done}
    >
      <Notice label="Not yet done automatically">
        These are the rules, and people see to them. The portal removes nothing by itself yet.
      </Notice>
      {retentionRules.map((rule) => (
        <Card key={rule} as="section" labelledBy={`rule-${rule}`}>
          <h2 id={`rule-${rule}`} className="mb-2 text-lg">
            {retention[rule].label}
          </h2>
          <DatedValues setting={settings[`retention:${rule}`]} />
        </Card>
      ))}
      <Card as="section" labelledBy="change-rule">
        <h2 id="change-rule" className="mb-3 text-xl">
          Change a rule
        </h2>
        <Form action={settleRetentionAction} className="space-y-5">
          <Radios
            name="rule"
            legend="What is it about?"
            options={retentionRules.map((value) => ({ value, label: retention[value].label }))}
          />
          <TextField name="days" label="Days" hint="A year is 365" inputMode="numeric" width="year" />
          <FromField today={today} />
          <SubmitButton pendingLabel="Saving…">Change this rule</SubmitButton>
        </Form>
      </Card>
    </SettingsPage>
  )
}

import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { listSettings } from '@/lib/settings/list-settings'
import { show } from '@/lib/show'
import { settleParticularsAction } from './actions'
import { DatedValues } from '../_components/dated-values'
import { FromField } from '../_components/from-field'
import { SettingsPage } from '../_components/settings-page'

export const metadata: Metadata = { title: 'Who we are' }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function ParticularsPage({ searchParams }: Props) {
  const { viewer, today, settings } = await show(listSettings, {})
  const setting = settings.particulars
  const { controller, team, lawfulBasis, accessibilityEmail, quickExit } = setting.value
  return (
    <SettingsPage
      viewer={viewer}
      heading="Who we are"
      summary="What the pages say that anybody may read: who answers for the data, and how a young person reaches the team."
      done={(await searchParams).done}
    >
      <Card>
        <DatedValues setting={setting} />
        {setting.since === null && (
          <p className="mt-2 text-ink-soft">
            Nothing was settled here yet. The pages say what this portal was started with; without that, these examples.
          </p>
        )}
      </Card>
      <Card>
        <Form action={settleParticularsAction} className="space-y-5">
          <TextField
            name="name"
            label="Controller"
            hint="Who decides how the data is used"
            defaultValue={controller.name}
          />
          <TextField name="address" label="Address" defaultValue={controller.address} />
          <TextField name="email" label="E-mail for privacy" type="email" defaultValue={controller.email} />
          <TextField name="officer" label="Who answers questions" defaultValue={controller.officer} />
          <TextField name="phone" label="Telephone of the team" type="tel" width="medium" defaultValue={team.phone} />
          <TextField name="text" label="Number for texts" type="tel" width="medium" defaultValue={team.text} />
          <TextField name="teamEmail" label="E-mail of the team" type="email" defaultValue={team.email} />
          <TextareaField
            name="lawfulBasis"
            label="The ground in law"
            hint="One on each line"
            rows={6}
            defaultValue={lawfulBasis.join('\n')}
          />
          <TextField
            name="accessibilityEmail"
            label="E-mail for accessibility"
            type="email"
            defaultValue={accessibilityEmail}
          />
          <TextField
            name="quickExit"
            label="Where “Leave now” goes"
            hint="A page nobody would ask about"
            type="url"
            defaultValue={quickExit}
          />
          <FromField today={today} />
          <SubmitButton pendingLabel="Saving…">Change who we are</SubmitButton>
        </Form>
      </Card>
    </SettingsPage>
  )
}

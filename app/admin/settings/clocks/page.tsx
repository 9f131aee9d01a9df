import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { listSettings } from '@/lib/settings/list-settings'
import { show } from '@/lib/show'
import { settleClockAction } from './actions'
import { DatedValues } from '../_components/dated-values'
import { FromField } from '../_components/from-field'
import { SettingsPage } from '../_components/settings-page'

export const metadata: Metadata = { title: 'First-contact clocks' }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function ClocksPage({ searchParams }: Props) {
  const { viewer, today, settings } = await show(listSettings, {})
  const clocks = [
    { pathway: 'community', setting: settings['clock:community'] },
    { pathway: 'custody', setting: settings['clock:custody'] },
  ]
  return (
    <SettingsPage
      viewer={viewer}
      heading="First-contact clocks"
      summary="By when the team has tried to reach a young person, counted from the day a referral comes in. A referral keeps the clock of its own day."
      done={(await searchParams).done}
    >
      {clocks.map(({ pathway, setting }) => (
        <Card key={pathway} as="section" labelledBy={`clock-${pathway}`}>
          <h2 id={`clock-${pathway}`} className="mb-3 text-xl">
            {setting.title}
          </h2>
          <DatedValues setting={setting} />
          <Form action={settleClockAction} prefix={pathway} className="mt-5 space-y-4 border-t border-line pt-4">
            <input type="hidden" name="pathway" value={pathway} />
            <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
              <TextField
                name="workingDays"
                label="Working days"
                inputMode="numeric"
                width="day"
                defaultValue={String(setting.value.workingDays)}
              />
              <TextField
                name="closesAt"
                label="By what time?"
                type="time"
                width="short"
                defaultValue={setting.value.closesAt}
              />
              <FromField today={today} />
            </div>
            <SubmitButton pendingLabel="Saving…">Change this clock</SubmitButton>
          </Form>
        </Card>
      ))}
    </SettingsPage>
  )
}

import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Form } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { isOfferedList, lists } from '@/lib/settings/lists'
import { listSettings } from '@/lib/settings/list-settings'
import { absent, show } from '@/lib/show'
import { settleListAction } from './actions'
import { DatedValues } from '../../_components/dated-values'
import { FromField } from '../../_components/from-field'
import { SettingsPage } from '../../_components/settings-page'

export const metadata: Metadata = { title: 'Reference list' }

type Props = { params: Promise<{ list: string }>; searchParams: Promise<{ done?: string }> }

export default async function ListPage({ params, searchParams }: Props) {
  const { viewer, today, settings } = await show(listSettings, {})
  const { list } = await params
  if (!isOfferedList(list)) absent()
  const { title, where, codes, labels } = lists[list]
  const setting = settings[`list:${list}`]
  return (
    <SettingsPage
      viewer={viewer}
      heading={title}
      summary={`${where} What is not offered any more is still shown where it was chosen before.`}
      done={(await searchParams).done}
    >
      <Card>
        <DatedValues setting={setting} />
      </Card>
      <Card>
        <Form action={settleListAction} className="space-y-5">
          <input type="hidden" name="list" value={list} />
          <Checkboxes
            name="codes"
            legend="Offered"
            hint="Leave at least one."
            options={codes.map((value) => ({ value, label: labels[value] ?? value }))}
            defaultValue={setting.value.codes}
          />
          <FromField today={today} />
          <SubmitButton pendingLabel="Saving…">Change what is offered</SubmitButton>
        </Form>
      </Card>
    </SettingsPage>
  )
}

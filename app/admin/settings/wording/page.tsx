import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { wordingWith } from '@/lib/referrals/model'
import { listSettings } from '@/lib/settings/list-settings'
import { show } from '@/lib/show'
import { settleWordingAction } from './actions'
import { DatedValues } from '../_components/dated-values'
import { FromField } from '../_components/from-field'
import { SettingsPage } from '../_components/settings-page'
import { WordingForm } from './_components/wording-form'

export const metadata: Metadata = { title: 'What a young person reads' }

type Props = { searchParams: Promise<{ done?: string }> }

export default async function WordingPage({ searchParams }: Props) {
  const { viewer, today, settings } = await show(listSettings, {})
  const setting = settings['wording:contact']
  // What was written last, so that a version to come can be corrected.
  const { words } = setting.toCome.at(-1)?.value ?? setting.value
  return (
    <SettingsPage
      viewer={viewer}
      heading="What a young person reads"
      summary="The words on the form, and what they say yes to. New words get a label of their own; each case says which were read."
      done={(await searchParams).done}
    >
      <Card>
        <DatedValues setting={setting} />
      </Card>
      <WordingForm action={settleWordingAction} wording={wordingWith(words)}>
        <FromField today={today} />
      </WordingForm>
    </SettingsPage>
  )
}

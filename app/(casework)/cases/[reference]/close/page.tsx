import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextareaField } from '@/components/ui/textarea-field'
import { closingReasonLabels } from '@/lib/cases/model'
import { listOffered } from '@/lib/cases/list-offered'
import { showCase } from '@/lib/cases/show-case'
import { draftForForm } from '@/lib/drafts/draft-for-form'
import { absent, show } from '@/lib/show'
import { closeAction } from './actions'

export const metadata: Metadata = { title: 'Close case' }

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ draft?: string }> }

export default async function ClosePage({ params, searchParams }: Props) {
  const { reference, version, may } = await showCase(params, '/close')
  if (!may.close) absent()
  const { closings } = await show(listOffered, {})
  const reasons = closings.map((value) => ({ value, label: closingReasonLabels[value] }))
  return (
    <Card as="section" labelledBy="close" className="max-w-3xl">
      <h2 id="close" className="mb-4 text-xl">
        Close this case
      </h2>
      <Form action={closeAction} initial={await draftForForm(searchParams)} className="space-y-6" autoComplete="off">
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="version" value={version} />
        <Radios name="reason" legend="Why is it closing?" options={reasons} />
        <TextareaField
          name="note"
          label="What changed?"
          hint="If there is more to say. Their own words are best. They may read it one day."
          limit={2000}
        />
        <div className="flex flex-wrap gap-2.5">
          <SubmitButton pendingLabel="Closing…">Close case</SubmitButton>
          <ButtonLink variant="quiet" href={`/cases/${reference}`}>
            Cancel
          </ButtonLink>
        </div>
      </Form>
    </Card>
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { Radios } from '@/components/ui/radios'
import { SubmitButton } from '@/components/ui/submit-button'
import { auditPurposeLabels } from '@/lib/audit/model'
import { getDoor } from '@/lib/cases/get-door'
import { referenceIn } from '@/lib/cases/show-case'
import { show } from '@/lib/show'
import { openAction } from './actions'

export const metadata: Metadata = { title: 'Open a case' }

const purposes = Object.entries(auditPurposeLabels).map(([value, label]) => ({ value, label }))

/** Before a case of another team: nothing of the young person, and one question. */
export default async function OpenCasePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference, teamName, asksWhy } = await show(getDoor, { reference: await referenceIn(params) })
  if (!asksWhy) redirect(`/cases/${reference}`)
  return (
    <div className="max-w-3xl space-y-5">
      <PageHeader heading={`This case belongs to the ${teamName} team`} />
      <Card>
        <Form action={openAction} className="space-y-6">
          <input type="hidden" name="reference" value={reference} />
          <Radios
            name="purpose"
            legend="Why are you opening it?"
            hint="Your answer is written down with your name, and the team's lead is told. It holds until the end of today."
            options={purposes}
          />
          <SubmitButton pendingLabel="Opening…">Open the case</SubmitButton>
        </Form>
      </Card>
    </div>
  )
}

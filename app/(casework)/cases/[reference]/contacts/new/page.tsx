import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { WaysCard } from '@/components/cases/ways-card'
import { Card } from '@/components/ui/card'
import { listOffered } from '@/lib/cases/list-offered'
import { showCase } from '@/lib/cases/show-case'
import { draftForForm } from '@/lib/drafts/draft-for-form'
import { absent, show } from '@/lib/show'
import { ContactForm } from './_components/contact-form'

export const metadata: Metadata = { title: 'Record contact' }

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ draft?: string }> }

export default async function NewContactPage({ params, searchParams }: Props) {
  const supportCase = await showCase(params, '/contacts/new')
  if (!supportCase.may.recordContact) absent()
  const { outcomes } = await show(listOffered, {})
  return (
    <div className="grid items-start gap-5.5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23.75rem]">
      <Card as="section" labelledBy="record">
        <h2 id="record" className="mb-4 text-xl">
          Record contact
        </h2>
        <ContactForm
          supportCase={supportCase}
          requestId={randomUUID()}
          offered={outcomes}
          draft={await draftForForm(searchParams)}
        />
      </Card>
      <WaysCard profile={supportCase.profile} />
    </div>
  )
}

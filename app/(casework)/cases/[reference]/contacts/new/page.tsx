import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { WaysCard } from '@/components/cases/ways-card'
import { Card } from '@/components/ui/card'
import { showCase } from '@/lib/cases/show-case'
import { absent } from '@/lib/show'
import { ContactForm } from './_components/contact-form'

export const metadata: Metadata = { title: 'Record contact' }

export default async function NewContactPage({ params }: { params: Promise<{ reference: string }> }) {
  const supportCase = await showCase(params, '/contacts/new')
  if (!supportCase.may.recordContact) absent()
  return (
    <div className="grid items-start gap-5.5 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_23.75rem]">
      <Card as="section" labelledBy="record">
        <h2 id="record" className="mb-4 text-xl">
          Record contact
        </h2>
        <ContactForm supportCase={supportCase} requestId={randomUUID()} />
      </Card>
      <WaysCard profile={supportCase.profile} />
    </div>
  )
}

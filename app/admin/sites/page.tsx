import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { listSites } from '@/lib/administration/list-sites'
import { formatCount } from '@/lib/format'
import { show } from '@/lib/show'
import { addSiteAction } from './actions'
import { BoroughForms } from './_components/borough-forms'
import { BoroughsTable } from './_components/boroughs-table'
import { SitesTable } from './_components/sites-table'

export const metadata: Metadata = { title: 'Sites' }

const doneWords: Record<string, string> = {
  moved: 'That borough is settled.',
  stopped: 'That borough has an end.',
  withdrawn: 'That was withdrawn. The site that had the borough keeps it.',
}

type Props = { searchParams: Promise<{ done?: string }> }

export default async function SitesPage({ searchParams }: Props) {
  const { viewer, sites, today } = await show(listSites, {})
  const words = doneWords[(await searchParams).done ?? '']
  return (
    <StaffShell actor={viewer} role={viewer.role} signOut={signOutAction}>
      <PageHeader heading="Sites" summary={formatCount(sites.length, 'site')} />
      <div className="my-5 space-y-5">
        {words && (
          <Notice tone="ok" live>
            {words}
          </Notice>
        )}
        <SitesTable sites={sites} />
        <BoroughsTable sites={sites} />
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <BoroughForms sites={sites.filter(({ hasEnded }) => !hasEnded)} today={today} />
          <Card as="section" labelledBy="new-site">
            <h2 id="new-site" className="mb-3 text-xl">
              Add a site
            </h2>
            <Form action={addSiteAction} prefix="new-site" className="space-y-4">
              <TextField name="name" label="Name" />
              <SubmitButton pendingLabel="Adding…">Add this site</SubmitButton>
            </Form>
          </Card>
        </div>
      </div>
    </StaffShell>
  )
}

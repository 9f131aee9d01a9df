import type { Metadata } from 'next'
import { signOutAction } from '@/app/_actions/sign-out'
import { StaffShell } from '@/components/navigation/staff-shell'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { TextLink } from '@/components/ui/text-link'
import { listSites } from '@/lib/administration/list-sites'
import { absent, show } from '@/lib/show'
import { endSiteAction, nameTeamAction, renameSiteAction } from './actions'
import { SiteState } from '../_components/sites-table'
import { EndForm } from './_components/end-form'
import { TeamCard } from './_components/team-card'

export const metadata: Metadata = { title: 'Site' }

type Props = { params: Promise<{ site: string }>; searchParams: Promise<{ done?: string }> }

export default async function SitePage({ params, searchParams }: Props) {
  const { viewer, sites } = await show(listSites, {})
  const asked = (await params).site
  const site = sites.find(({ id }) => String(id) === asked) ?? absent()
  const { done } = await searchParams
  return (
    <StaffShell actor={viewer} role={viewer.role} current="/admin/sites" signOut={signOutAction}>
      <p className="mb-2">
        <TextLink href="/admin/sites">All sites</TextLink>
      </p>
      <PageHeader heading={site.name} tags={<SiteState {...site} />} />
      <div className="my-5 max-w-3xl space-y-5">
        {done === 'saved' && (
          <Notice tone="ok" live>
            Saved.
          </Notice>
        )}
        {site.teams.map((team) => (
          <TeamCard key={team.id} team={team} />
        ))}
        <Card as="section" labelledBy="new-team">
          <h2 id="new-team" className="mb-3 text-xl">
            Add a team
          </h2>
          <Form action={nameTeamAction} prefix="new-team" className="space-y-4">
            <input type="hidden" name="siteId" value={site.id} />
            <TextField name="name" label="Name" />
            <SubmitButton pendingLabel="Adding…">Add this team</SubmitButton>
          </Form>
        </Card>
        <Card as="section" labelledBy="this-site">
          <h2 id="this-site" className="mb-3 text-xl">
            This site
          </h2>
          <Form action={renameSiteAction} prefix="site" className="mb-5 space-y-4">
            <input type="hidden" name="id" value={site.id} />
            <TextField name="name" label="Name of the site" defaultValue={site.name} />
            <SubmitButton variant="secondary" pendingLabel="Saving…">
              Rename it
            </SubmitButton>
          </Form>
          <EndForm action={endSiteAction} prefix="end-site" id={site.id} endedOn={site.endedOn} what="site" />
        </Card>
      </div>
    </StaffShell>
  )
}

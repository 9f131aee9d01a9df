import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Form } from '@/components/ui/form'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { pageOf } from '@/lib/drafts/model'
import { openDraft } from '@/lib/drafts/open-draft'
import { formatDayTime } from '@/lib/format'
import { show } from '@/lib/show'
import { DraftText } from './_components/draft-text'
import { throwAwayAction } from './actions'

export const metadata: Metadata = { title: 'Unfinished' }

export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const { id, path, values, keptAt, asAt } = await show(openDraft, await params)
  const page = pageOf(path)
  return (
    <div className="max-w-3xl space-y-5">
      <PageHeader
        heading="Unfinished"
        summary={`${page ? `“${page}”. ` : ''}You were signed out at ${formatDayTime(keptAt, asAt)}, before it was saved.`}
      />
      <Card>
        <DraftText values={values} />
        <div className="mt-5 flex flex-wrap gap-2.5">
          {page && <ButtonLink href={`${path}?draft=${id}`}>Go back to the form with it</ButtonLink>}
          <Form action={throwAwayAction}>
            <input type="hidden" name="id" value={id} />
            <SubmitButton variant={page ? 'quiet' : 'secondary'} pendingLabel="Throwing away…">
              Throw away
            </SubmitButton>
          </Form>
        </div>
        <p className="mt-4 text-sm text-ink-soft">
          Only you can open it. It goes by itself 24 hours after you were signed out.
        </p>
      </Card>
    </div>
  )
}

import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { formatCount } from '@/lib/format'
import { listCaseload } from '@/lib/cases/list-caseload'
import { listOpenings } from '@/lib/cases/list-openings'
import { show } from '@/lib/show'
import { CaseloadTable } from './_components/caseload-table'
import { ChooseColleague } from './_components/choose-colleague'
import { CoveringCard } from './_components/covering-card'
import { OpeningsCard } from './_components/openings-card'

export const metadata: Metadata = { title: 'Caseload' }

type Asked = { order?: string; direction?: string; specialist?: string }

export default async function CaseloadPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { order, direction, specialist } = await searchParams
  const caseload = await show(listCaseload, { order, direction, specialist: specialist || undefined })
  const { isLead, colleagues, covered, specialistId, rows, asAt } = caseload
  const openings = isLead ? (await show(listOpenings, {})).openings : []
  return (
    <>
      <PageHeader
        heading={isLead ? 'Caseload' : 'My caseload'}
        summary={formatCount(rows.length, 'open case')}
        actions={isLead && <ChooseColleague colleagues={colleagues} chosen={specialistId} />}
      />
      <CoveringCard covered={covered} chosen={specialistId} />
      <OpeningsCard openings={openings} now={asAt} />
      <div className="mt-4.5">
        <CaseloadTable caseload={caseload} />
      </div>
    </>
  )
}

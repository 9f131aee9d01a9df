import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { formatCount } from '@/lib/format'
import { listCaseload } from '@/lib/cases/list-caseload'
import { show } from '@/lib/show'
import { CaseloadTable } from './_components/caseload-table'
import { ChooseColleague } from './_components/choose-colleague'

export const metadata: Metadata = { title: 'Caseload' }

type Asked = { order?: string; direction?: string; specialist?: string }

export default async function CaseloadPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { order, direction, specialist } = await searchParams
  const caseload = await show(listCaseload, { order, direction, specialist: specialist || undefined })
  const { isLead, colleagues, specialistId, rows } = caseload
  return (
    <>
      <PageHeader
        heading={isLead ? 'Caseload' : 'My caseload'}
        summary={formatCount(rows.length, 'open case')}
        actions={isLead && <ChooseColleague colleagues={colleagues} chosen={specialistId} />}
      />
      <div className="mt-4.5">
        <CaseloadTable caseload={caseload} />
      </div>
    </>
  )
}

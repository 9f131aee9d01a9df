import { DataTable } from '@/components/ui/data-table'
import type { Caseload } from '@/lib/cases/list-caseload'
import { caseloadColumns } from './caseload-columns'
import { NoCases } from './no-cases'

export function CaseloadTable({ caseload }: { caseload: Caseload }) {
  const { rows, order, direction, specialistId, isLead, asAt } = caseload
  return (
    <DataTable
      caption="Open cases"
      columns={caseloadColumns(asAt, isLead && !specialistId)}
      rows={rows}
      rowId={({ id }) => id}
      sort={{ by: order, direction }}
      sortHref={(sort) =>
        `/caseload?${new URLSearchParams({
          order: sort.by,
          direction: sort.direction,
          ...(isLead && specialistId && { specialist: specialistId }),
        })}`
      }
      empty={<NoCases isLead={isLead} />}
    />
  )
}

import type { RowData } from '@tanstack/react-table'
import type { ReactNode } from 'react'
import { SortHeader } from './sort-header'
import { tableModel, type Column, type Sort } from './table-model'

type Props<Row> = {
  /** What the table holds; for screen readers unless `captionShown`. */
  caption: string
  captionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  isChosen?: (row: Row) => boolean
  sort?: Sort
  /** The address of this page sorted that way. */
  sortHref?: (sort: Sort) => string
  /** Instead of a table without rows. */
  empty?: ReactNode
}

/**
 * Sorted on the server, the order in the address. In a narrow column each row becomes a block with its labels;
 * the roles are written out because browsers forget them when a table's `display` changes.
 */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { caption, captionShown = false, columns, rows, rowId, isChosen, sort, sortHref, empty } = props
  if (rows.length === 0 && empty) return empty
  const model = tableModel(columns, rows, sort)
  return (
    <div className="@container overflow-hidden rounded-md border border-line bg-surface">
      <table role="table" className="data-table">
        <caption className={captionShown ? 'px-3.5 pt-3 pb-2 text-start text-lg font-bold' : 'sr-only'}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {model.getFlatHeaders().map(({ column }, index) => (
              <SortHeader
                key={column.id}
                definition={columns[index]!}
                sorted={column.getIsSorted()}
                href={
                  column.getCanSort() && sortHref?.({ by: column.id, direction: column.getNextSortingOrder() || 'asc' })
                }
              />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {model.getRowModel().rows.map(({ original }) => (
            <tr key={rowId(original)} role="row" className={isChosen?.(original) ? 'chosen' : undefined}>
              {columns.map((column) => {
                const Cell = column.isRowHeader ? 'th' : 'td'
                return (
                  <Cell
                    key={column.id}
                    role={column.isRowHeader ? 'rowheader' : 'cell'}
                    scope={column.isRowHeader ? 'row' : undefined}
                    data-label={column.isRowHeader || column.headerHidden ? undefined : column.header}
                    className={column.headerHidden ? 'bare' : column.align}
                  >
                    {column.cell(original)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

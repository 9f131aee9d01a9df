import {
  constructTable,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  type RowData,
} from '@tanstack/react-table'
import type { ReactNode } from 'react'

export type Sort = { by: string; direction: 'asc' | 'desc' }

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** The order the first press gives. Absent: not sorted by this column. */
  sorts?: 'asc' | 'desc'
  align?: 'end'
  /** Names its row: the first thing said about it. One column. */
  isRowHeader?: boolean
  /** A column of tick boxes or buttons, whose header is only for screen readers. */
  headerHidden?: boolean
}

/** Atoms that hold a value and tell nobody: this table is drawn once, on the server, and never changes. */
function stillAtom<T>(read: () => T, write: (value: T) => void = () => {}) {
  return {
    get: read,
    set: (next: T | ((previous: T) => T)) => write(typeof next === 'function' ? (next as (p: T) => T)(read()) : next),
    subscribe: () => ({ unsubscribe() {} }),
  }
}

const features = tableFeatures({
  rowSortingFeature,
  coreReactivityFeature: {
    createOptionsStore: false,
    wrapExternalAtoms: false,
    addSubscription() {},
    createWritableAtom<T>(value: T) {
      let held = value
      return stillAtom(
        () => held,
        (next) => (held = next),
      )
    },
    createReadonlyAtom: <T>(read: () => T) => stillAtom(read),
    untrack: <T>(read: () => T) => read(),
    batch: (work) => work(),
    schedule: (work) => work(),
  },
})

/** The rows come sorted; the model only knows which column they are sorted by, and what a press on a header asks for next. */
export function tableModel<Row extends RowData>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  sort: Sort | undefined,
) {
  const helper = createColumnHelper<typeof features, Row>()
  return constructTable({
    features,
    data: [...rows],
    columns: helper.columns(
      columns.map((column) =>
        helper.accessor((row) => row, {
          id: column.id,
          header: column.header,
          enableSorting: column.sorts !== undefined,
          sortDescFirst: column.sorts === 'desc',
        }),
      ),
    ),
    state: { sorting: sort ? [{ id: sort.by, desc: sort.direction === 'desc' }] : [] },
    manualSorting: true,
    enableSortingRemoval: false,
  })
}

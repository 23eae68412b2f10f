/** A table that can be sorted by its heads. What it shows is small; long lists are windows of their own. */

import {
  type ColumnDef,
  createSortedRowModel,
  FlexRender,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export type Column<Row extends RowData> = ColumnDef<typeof features, Row> & {
  /** `label` stands before a value where rows are stacked and no head is above it. */
  readonly meta?: { readonly num?: boolean; readonly head?: boolean; readonly label?: string };
};

interface TableProps<Row extends RowData> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sortedBy: SortingState;
}

export function SortableTable<Row extends RowData>({ caption, columns, rows, rowId, sortedBy }: TableProps<Row>) {
  const [sorting, setSorting] = useState<SortingState>(sortedBy);
  const table = useTable({
    features,
    columns: columns as ColumnDef<typeof features, Row>[],
    data: rows as Row[],
    getRowId: rowId,
    state: { sorting },
    onSortingChange: setSorting,
    enableSortingRemoval: false,
  });
  const metaOf = (id: string): Column<Row>['meta'] => columns.find((column) => column.id === id)?.meta;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways is reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={`${caption}, scrolls sideways when narrow`}>
      <table className="table" data-stacks="">
        <caption className="sr-only">{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={metaOf(header.column.id)?.num === true ? 'num' : undefined}
                    aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                  >
                    {header.column.getCanSort() ? (
                      <button type="button" className="sort" onClick={header.column.getToggleSortingHandler()}>
                        <FlexRender header={header} />
                        {sorted === 'asc' ? <ArrowUp size={12} aria-hidden="true" /> : null}
                        {sorted === 'desc' ? <ArrowDown size={12} aria-hidden="true" /> : null}
                      </button>
                    ) : (
                      <FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => {
                const meta = metaOf(cell.column.id);
                return meta?.head === true ? (
                  <th key={cell.id} scope="row">
                    <FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={meta?.num === true ? 'num' : undefined} data-label={meta?.label}>
                    <FlexRender cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './Table.module.css';

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  /** `end` for numbers and prices. */
  readonly align?: 'start' | 'end';
}

export interface TableRow {
  readonly key: string;
  /** By column key. A cell that is missing is shown as an em dash and read out as the `emptyWord`. */
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** The row that is chosen or meant. */
  readonly isCurrent?: boolean;
}

export interface TableProps {
  /** What the table tells; read out before it. */
  readonly caption: ReactNode;
  readonly captionLook?: 'shown' | 'hidden';
  /** The first column names its row. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly emptyWord?: string;
}

/** A browser may forget that a table is one when its display is changed; with its roles written out it does not. */
const keep = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * Facts by row and column. Narrower than 30 rem each row becomes a small list with the column's name before its value; the
 * roles are spelled out for it.
 */
export function Table({ caption, captionLook = 'shown', columns, rows, emptyWord = 'none' }: TableProps) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} {...keep.table}>
        <caption className={captionLook === 'hidden' ? styles['hidden'] : styles['caption']}>{caption}</caption>
        <thead className={styles['head']} {...keep.rowgroup}>
          <tr {...keep.row}>
            {columns.map(({ key, label, align = 'start' }) => (
              <th key={key} scope="col" {...keep.columnheader} data-align={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...keep.rowgroup}>
          {rows.map((row) => (
            <tr key={row.key} {...keep.row} className={styles['row']} aria-current={row.isCurrent ? true : undefined}>
              {columns.map(({ key, label, align = 'start' }, index) =>
                index === 0 ? (
                  <th key={key} scope="row" {...keep.rowheader} className={styles['name']}>
                    {row.cells[key]}
                  </th>
                ) : (
                  <td key={key} {...keep.cell} data-align={align}>
                    <span className={styles['label']} aria-hidden="true">
                      {label}
                    </span>
                    <span className={styles['value']}>
                      {row.cells[key] ?? (
                        <span aria-label={emptyWord} role="img">
                          —
                        </span>
                      )}
                    </span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

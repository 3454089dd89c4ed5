import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import { readRows, startSum, type TableSum } from './rows.ts';
import { readMigrations, readShapes, settleTransaction } from './table-shapes.ts';

/** First line of a file. */
interface FileHead {
  readonly stallkeep: 'orders';
  readonly version: 1;
  readonly migrations: readonly string[];
  /** Columns of each table, in the order of the values; tables in the order they are put back. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[] }[];
  readonly takenAt: Instant;
}

/** Last line: a file without it is not whole. */
export interface FileEnd {
  readonly end: true;
  readonly sums: Readonly<Record<string, TableSum>>;
}

/** A row: which table's, by its place in the head, and its text. */
type FileRow = readonly [table: number, row: string];

/**
 * All rows of all tables as they were at one moment, a line of JSON each, while the shop goes on. `write` is awaited, so that a slow disk
 * is not outrun. What is written says who bought what: keep it as you keep the database.
 */
export async function exportOrders(
  db: Database,
  write: (line: string) => Promise<void>,
  takenAt: Instant,
): Promise<FileEnd['sums']> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await settleTransaction(tx);
      const shapes = await readShapes(tx);
      const head: FileHead = {
        stallkeep: 'orders',
        version: 1,
        migrations: await readMigrations(tx),
        tables: shapes.map(({ name, columns }) => ({ name, columns })),
        takenAt,
      };
      await write(JSON.stringify(head));
      const sums: Record<string, TableSum> = {};
      for (const [index, shape] of shapes.entries()) {
        const sum = startSum();
        for await (const row of readRows(tx, shape)) {
          const line: FileRow = [index, row];
          await write(JSON.stringify(line));
          sum.add(row);
        }
        sums[shape.name] = sum.end();
      }
      const end: FileEnd = { end: true, sums };
      await write(JSON.stringify(end));
      return sums;
    });
}

import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { FileEnd } from './export-orders.ts';
import { numberOn, sumTable, writeRows } from './rows.ts';
import { readMigrations, readShapes, settleTransaction, type TableShape } from './table-shapes.ts';

const headShape = z.object({
  stallkeep: z.literal('orders'),
  version: z.literal(1),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  takenAt: z.number(),
});
const rowShape = z.tuple([z.number().int().nonnegative(), z.string()]);
const endShape = z.object({
  end: z.literal(true),
  sums: z.record(z.string(), z.object({ rows: z.number(), hash: z.string() })),
});

const BATCH = 200;

/** What could not be put back, in words for whoever runs it. Nothing was written. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
}

/**
 * Puts back what exportOrders wrote, into a database that is migrated and empty: all of it and exactly that, or nothing.
 *
 * @throws TransferError
 */
export async function importOrders(db: Database, lines: AsyncIterable<string>): Promise<FileEnd['sums']> {
  return await db.transaction().execute(async (tx) => {
    await settleTransaction(tx);
    const reading = lines[Symbol.asyncIterator]();
    const shapes = await readHead(tx, await nextLine(reading));
    await requireEmpty(tx, shapes);
    const { sums } = await readBody(tx, shapes, reading);
    for (const shape of shapes) {
      await numberOn(tx, shape);
      const [sold, kept] = [sums[shape.name], await sumTable(tx, shape)];
      if (sold?.hash !== kept.hash || sold.rows !== kept.rows) {
        throw new TransferError(
          `The rows of "${shape.name}" are not those that were written: ${kept.rows} of ${sold?.rows ?? 0} are there, or some were changed.`,
        );
      }
    }
    return sums;
  });
}

async function readHead(tx: Database, line: string): Promise<readonly TableShape[]> {
  const read = headShape.safeParse(parseJson(line));
  if (!read.success) throw new TransferError('This is no file of orders: its first line is another.');
  const { migrations, tables } = read.data;
  const own = await readMigrations(tx);
  const shapes = await readShapes(tx);
  const isSame =
    JSON.stringify(own) === JSON.stringify(migrations) &&
    JSON.stringify(shapes.map(({ name, columns }) => ({ name, columns }))) === JSON.stringify(tables);
  if (!isSame) {
    throw new TransferError(
      `The file was written with the tables of ${migrations.at(-1) ?? 'no migration'}, and this database has those of ${own.at(-1) ?? 'none'}. ` +
        'Import it with the Stallkeep that wrote it, then bring that one to this version.',
    );
  }
  return shapes;
}

/** Orders of two shops are not mixed: their references and codes may be the same. */
async function requireEmpty(tx: Database, shapes: readonly TableShape[]): Promise<void> {
  for (const { name } of shapes) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(tx);
    if (rows.length > 0) {
      throw new TransferError(`The database has rows in "${name}" already. Import into an empty one.`);
    }
  }
}

async function readBody(tx: Database, shapes: readonly TableShape[], reading: AsyncIterator<string>): Promise<FileEnd> {
  let table = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    const shape = shapes[table];
    if (shape !== undefined) await writeRows(tx, shape, batch);
    batch = [];
  };
  for (;;) {
    const value = parseJson(await nextLine(reading));
    const row = rowShape.safeParse(value);
    if (!row.success) {
      await flush();
      const end = endShape.safeParse(value);
      if (!end.success)
        throw new TransferError('The file has a line that is neither a row nor its end: it was changed.');
      return end.data;
    }
    const [index, text] = row.data;
    if (index >= shapes.length) throw new TransferError('The file has a row of a table its first line does not name.');
    if (index !== table || batch.length >= BATCH) await flush();
    table = index;
    batch.push(text);
  }
}

async function nextLine(reading: AsyncIterator<string>): Promise<string> {
  const next = await reading.next();
  if (next.done === true) throw new TransferError('The file ends before its last line: it is not whole.');
  return next.value;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new TransferError('The file has a line that is not JSON: it was changed, or is not whole.', { cause });
  }
}

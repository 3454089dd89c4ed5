import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../testing/index.ts';
import type { Database } from './database.ts';

/** What tables.ts says, read as text: types are gone when tests run. */
const source = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8');

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(async () => await db.destroy());

interface Column {
  readonly type: string;
  readonly isNullable: boolean;
  /** May be left out when a row is written. */
  readonly isFilledIn: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  bigint: 'number',
  integer: 'number',
  boolean: 'boolean',
  uuid: 'string',
  text: 'string',
  character: 'string',
  bytea: 'Uint8Array',
  date: 'LocalDate',
  'timestamp with time zone': 'Time',
};

function readDeclared(): ReadonlyMap<string, Column> {
  const body = source.slice(source.indexOf('export interface Tables {'), source.indexOf('\n}\n'));
  const columns = new Map<string, Column>();
  for (const [, table = '', fields = ''] of body.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)) {
    for (const [, name = '', type = ''] of fields.matchAll(/(\w+):\s*([^;]+?)\s*(?:;|$)/g)) {
      columns.set(`${table}.${name}`, toColumn(type));
    }
  }
  return columns;
}

function toColumn(written: string): Column {
  const inside = /^Generated<(.*)>$/s.exec(written)?.[1];
  const type = inside ?? written;
  const isTime = ['Time', 'MaybeTime', 'DefaultTime'].includes(type);
  const plain = type.replace(/\s*\|\s*null$/, '');
  return {
    type: isTime
      ? 'Time'
      : type === 'GeneratedAlways'
        ? 'number'
        : ['number', 'boolean', 'Uint8Array', 'LocalDate'].includes(plain)
          ? plain
          : 'string',
    isNullable: type === 'MaybeTime' || /\|\s*null$/.test(type),
    isFilledIn: inside !== undefined || type === 'GeneratedAlways' || type === 'DefaultTime',
  };
}

async function readActual(): Promise<ReadonlyMap<string, Column>> {
  const { rows } = await sql<{ name: string; type: string; nullable: string; filled: boolean }>`
    select table_name || '.' || column_name as name, data_type as type, is_nullable as nullable,
      (column_default is not null or is_identity = 'YES') as filled
    from information_schema.columns
    where table_schema = 'public' and table_name <> 'stallkeep_migrations'
  `.execute(db);
  return new Map(
    rows.map(({ name, type, nullable, filled }) => [
      name,
      { type: KINDS[type] ?? type, isNullable: nullable === 'YES', isFilledIn: filled },
    ]),
  );
}

describe('the tables as queries see them', () => {
  it('have the columns of the database, of their kind, null where they may be, and left out where the database fills them in', async () => {
    const declared = Object.fromEntries(readDeclared());
    const actual = Object.fromEntries(await readActual());
    expect(Object.keys(actual).length).toBeGreaterThan(150);
    expect(declared).toEqual(actual);
  });
});

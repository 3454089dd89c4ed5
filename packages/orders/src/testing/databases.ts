import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../database/database.ts';
import { findPostgresPackage } from '../embedded/package.ts';
import { startTestServer, type TestServer } from '../embedded/testing.ts';
import { openTestDatabase } from './index.ts';

/** The database a suite runs on. */
export interface SuiteDatabase {
  readonly kind: 'PGlite' | 'PostgreSQL';
  /** Opened before the first test, with all tables, and empty. Ask for it inside a test. */
  readonly get: () => Database;
}

/** A suite run on PGlite in memory and on a real PostgreSQL: what holds on one must hold on the other. One of each a file. */
export function describeOnDatabases(name: string, define: (database: SuiteDatabase) => void): void {
  describe(`${name}, on PGlite`, () => {
    let db: Database | undefined;
    beforeAll(async () => {
      db = await openTestDatabase();
    }, 60_000);
    afterAll(async () => await db?.destroy());
    define({ kind: 'PGlite', get: () => requireOpen(db) });
  });
  describe.skipIf(findPostgresPackage() === undefined)(`${name}, on PostgreSQL`, () => {
    let server: TestServer | undefined;
    let db: Database | undefined;
    beforeAll(async () => {
      server = await startTestServer();
      db = await server.openFresh();
    }, 60_000);
    afterAll(async () => await server?.stop(), 60_000);
    define({ kind: 'PostgreSQL', get: () => requireOpen(db) });
  });
}

function requireOpen(db: Database | undefined): Database {
  if (db === undefined) throw new Error('The database is there inside tests and hooks, not while they are defined.');
  return db;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openPostgres } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { startEmbeddedPostgres } from './start.ts';

export interface TestServer {
  readonly url: string;
  /** Of the server at this moment, to be killed by tests that do. */
  readonly pid: () => number | undefined;
  /** A database of its own with all tables; many connections. */
  openFresh(): Promise<Database>;
  /** Closes what was opened, ends the server and removes its files. */
  stop(): Promise<void>;
}

/** A real server for the length of a test file: what PGlite has not, several connections, is tried on it. Takes two seconds. */
export async function startTestServer(): Promise<TestServer> {
  const within = mkdtempSync(join(tmpdir(), 'stallkeep-test-'));
  const server = await startEmbeddedPostgres({ directory: join(within, 'orders'), within, log: () => {} });
  const first = openPostgres({ url: server.url });
  const opened: Database[] = [];
  return {
    url: server.url,
    pid: server.pid,
    openFresh: async () => {
      const name = `fresh_${opened.length + 1}`;
      await sql.raw(`create database ${name}`).execute(first);
      const db = openPostgres({ url: server.url.replace('/stallkeep?', `/${name}?`) });
      await migrate(db);
      opened.push(db);
      return db;
    },
    stop: async () => {
      for (const db of opened) await db.destroy();
      await first.destroy();
      await server.stop();
      rmSync(within, { recursive: true, force: true });
    },
  };
}

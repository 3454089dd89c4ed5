import type { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS transactions (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    timestamp TEXT NOT NULL,
    author TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    response TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS revisions (
    document_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    body TEXT,
    PRIMARY KEY (document_id, sequence)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS revisions_by_sequence ON revisions (sequence);
  CREATE TABLE IF NOT EXISTS documents (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** Version of the tables above; raised when they change. */
const SCHEMA_VERSION = 1;

/** Makes the tables, or refuses those of a later lake. */
export function prepareSchema(database: DatabaseSync, dataDir: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
  if (version > SCHEMA_VERSION) {
    database.close();
    throw new Error(
      `The data in ${dataDir} is of version ${version}; this lake reads up to ${SCHEMA_VERSION}. Use a newer one.`,
    );
  }
  database.exec(SCHEMA);
  database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
}

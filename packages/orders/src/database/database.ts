import type { Instant } from '@stallkeep/promise';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { createPatientPool } from './patient-pool.ts';
import type { Tables } from './tables.ts';
import { parseTimestamp } from './time.ts';

/** Queries and transactions of the orders' database, whichever it is. */
export type Database = Kysely<Tables>;

export interface PostgresOptions {
  /** postgresql://… ; an embedded server's is a Unix socket: postgresql:///stallkeep?host=/directory&user=… */
  readonly url: string;
  /** Connections held at most. */
  readonly poolSize?: number;
  /** A statement that takes longer is ended, ms. */
  readonly statementTimeoutMs?: number;
  /** What became of an idle connection that broke; the pool makes another. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** How much longer than the server's own limit an answer is waited for, ms. */
const PATIENCE_MS = 1000;

/** A PostgreSQL server by its address. Nothing is connected before the first query. */
export function openPostgres(options: PostgresOptions): Database {
  const { url, poolSize = 10, statementTimeoutMs = 10_000, onConnectionLost = () => {} } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5000,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    // The server's own limit says nothing where the connection is half-open: then we stop waiting ourselves.
    query_timeout: statementTimeoutMs + PATIENCE_MS,
    keepAlive: true,
    options: '-c timezone=UTC',
    types: { getTypeParser: findParser },
  });
  pool.on('error', onConnectionLost);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: createPatientPool(pool) }) });
}

const INT8 = pg.types.builtins.INT8;
const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;
const DATE = pg.types.builtins.DATE;

/** Times come as epoch seconds, local dates as text, counts as numbers: as PGlite gives them. */
const findParser: typeof pg.types.getTypeParser = (oid: number, format?: string) => {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
  if (oid === INT8) return Number;
  if (oid === TIMESTAMPTZ) return parseTimestamp;
  if (oid === DATE) return (text: string) => text;
  return pg.types.getTypeParser(oid, 'text');
};

/** Epoch seconds by the database's own clock, which moves within a transaction. */
export async function readClock(db: Database): Promise<Instant> {
  const { rows } = await sql<{
    now: number;
  }>`select floor(extract(epoch from clock_timestamp()))::bigint as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('The database answered without its clock.');
  return row.now;
}

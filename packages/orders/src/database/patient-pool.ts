import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/**
 * A pool whose connections are let go of for good when one of their answers did not come: who is given such a connection next would
 * wait in vain, behind a question nobody answers any more. An error the server itself gave leaves its connection as good as before.
 */
export function createPatientPool(pool: pg.Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => toPatientClient(await pool.connect()),
    end: () => pool.end(),
  };
}

function toPatientClient(client: pg.PoolClient): PostgresPoolClient {
  let isBroken = false;
  // Between two statements of a transaction nobody waits for an answer: an end that nobody listens to would end the process.
  const noteEnd = (): void => {
    isBroken = true;
  };
  client.on('error', noteEnd);
  const query = async (sql: string, parameters?: readonly unknown[]) => {
    try {
      return await client.query(sql, parameters === undefined ? undefined : [...parameters]);
    } catch (error) {
      if (!isServersAnswer(error)) isBroken = true;
      throw error;
    }
  };
  const release = (isDiscarded = false): void => {
    client.off('error', noteEnd);
    client.release(isBroken || isDiscarded);
  };
  return Object.assign(Object.create(client), { query, release });
}

/** The server gives every error a severity; the driver gives its own none. */
function isServersAnswer(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && error.severity !== 'FATAL';
}

import { type Database, migrate, type OrdersContext, openPostgres, readClock } from '@stallkeep/orders';
import type { Log } from './log.server.ts';

export interface OpenOrders {
  readonly context: OrdersContext;
  /** Whether the database answers now. */
  readonly isReachable: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Connects, and brings the tables to the newest form. Rejects where the database cannot be had: a shop that takes orders does not start without. */
export async function openOrders(url: string, log: Log): Promise<OpenOrders> {
  const db = openPostgres({
    url,
    poolSize: 20,
    // A buyer who waits longer has gone; they are told to try again, and the same key does it once.
    statementTimeoutMs: 5000,
    onConnectionLost: (error) => log.warn('database connection lost', { message: error.message }),
  });
  const ran = await migrate(db);
  if (ran.length > 0) log.info('database migrated', { migrations: ran.join(' ') });
  return {
    context: { db, readNow: readClock },
    isReachable: () => isReachable(db),
    close: () => db.destroy(),
  };
}

async function isReachable(db: Database): Promise<boolean> {
  try {
    await readClock(db);
    return true;
  } catch {
    // Why is told by whoever needed it; a probe only asks whether.
    return false;
  }
}

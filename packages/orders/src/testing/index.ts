import type { Database } from '../database/database.ts';
import { openMemory } from './memory.ts';

export { makeMarket, show, toLine, toPart, toRequest } from './market.ts';

/** A database in memory with all tables, for one test file. Close it with `destroy()`. */
export function openTestDatabase(): Promise<Database> {
  return openMemory();
}

export { DAY, insertSoldOrder, SOLD_AT, type SoldOrder, type SoldPart } from '../after-sales/sold-order.fixtures.ts';

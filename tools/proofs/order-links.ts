import { createHash } from 'node:crypto';
import type { Database } from '@stallkeep/orders';

/** How many of the links that buyers were given lead to no order: an order keeps the SHA-256 of its link's capability. */
export async function findLostLinks(db: Database, tokens: readonly string[]): Promise<number> {
  const rows = await db.selectFrom('orders').select('access_hash').execute();
  const known = new Set(rows.map(({ access_hash }) => Buffer.from(access_hash).toString('hex')));
  return tokens.filter((token) => !known.has(createHash('sha256').update(token).digest('hex'))).length;
}

import type { PageBlock } from '@stallkeep/blocks/components';
import type { RecordView } from '@stallkeep/blocks/page-view';
import { readPromiseRecord } from '@stallkeep/orders';
import { LRUCache } from 'lru-cache';
import { isPassingFailure } from '../limits/passing-failure.server.ts';
import { findShopOrders } from './shop-orders.server.ts';

/** How a record is used again, ms: a promise more that came due changes little. */
const SHARED_MS = 60_000;

export interface RecordQuestion {
  /** Whose promises; of a market where no seller is named. */
  readonly eventId: string;
  readonly sellerId?: string;
  /** Epoch seconds. */
  readonly now: number;
  readonly blocks: readonly PageBlock[];
}

const known = new LRUCache<string, { readonly at: number; readonly record: readonly RecordView[] }>({ max: 1000 });

/**
 * How promises turned out, where a block of the page tells of it and some have come due. What was known before stands in while the
 * database cannot say.
 */
export async function readRecord(question: RecordQuestion): Promise<readonly RecordView[] | undefined> {
  const orders = findShopOrders();
  if (orders === undefined || !question.blocks.some(({ _type }) => _type === 'promiseRecord')) return undefined;
  const { eventId, sellerId, now } = question;
  const key = sellerId === undefined ? `event:${eventId}` : `seller:${sellerId}`;
  const last = known.get(key);
  if (last !== undefined && Math.abs(now * 1000 - last.at) < SHARED_MS) return orAbsent(last.record);
  try {
    const asked = sellerId === undefined ? { eventId, now } : { sellerId, now };
    const record = await readPromiseRecord(orders.db, asked);
    known.set(key, { at: now * 1000, record });
    return orAbsent(record);
  } catch (error) {
    if (!isPassingFailure(error)) throw error;
    return orAbsent(last?.record ?? []);
  }
}

/** Nothing that came due is nothing to tell of. */
function orAbsent(record: readonly RecordView[]): readonly RecordView[] | undefined {
  return record.length === 0 ? undefined : record;
}

import { type Counts, type CountsWanted, type OrdersContext, readCounts, readDemand, toPool } from '@stallkeep/orders';
import { LRUCache } from 'lru-cache';
import { isPassingFailure } from '../limits/passing-failure.server.ts';
import { log } from '../log.server.ts';
import type { PageRecorder } from '../page-recorder.ts';
import { findShopOrders } from './shop-orders.server.ts';
import type { Taken } from './taken.ts';

/** A page waits so long for the counts; then it says what was last known. ms. */
const PATIENCE_MS = 1500;
/** Counts are read as of a time at most so long ago: what ended before does not matter any more. Seconds. */
const SHARED_SECONDS = 300;
const MOST_KEPT = 2000;
/** How long demand is taken for the same, ms. */
const DEMAND_MS = 60_000;

export interface TakenQuestionOfPage {
  readonly eventId: string;
  readonly wanted: Omit<CountsWanted, 'from'>;
  /** Epoch seconds. */
  readonly now: number;
  readonly recorder: PageRecorder;
}

const lastCounts = new LRUCache<string, Counts>({ max: MOST_KEPT });
const demands = new LRUCache<string, { readonly at: number; readonly demand: Taken['demand'] }>({ max: 500 });
const nothing: Counts = { slots: {}, runs: {}, resources: {}, stock: {} };

/**
 * What is taken of all that a page looks at; the page is then told of by each change. Undefined where no orders are taken. Where the
 * database cannot say now, it is what was last known, and the page is marked: whoever orders is told what holds by the acceptance.
 */
export async function readTaken(question: TakenQuestionOfPage): Promise<Taken | undefined> {
  const orders = findShopOrders();
  if (orders === undefined) return undefined;
  const { wanted, now, recorder, eventId } = question;
  const from = Math.floor(now / SHARED_SECONDS) * SHARED_SECONDS;
  recorder.dependOn(listWantedPools(wanted));
  const key = JSON.stringify(wanted);
  try {
    const [counts, demand] = await withPatience(
      Promise.all([readCounts(orders.db, { ...wanted, from }), findDemand(orders, eventId, now)]),
    );
    lastCounts.set(key, counts);
    return { counts, demand };
  } catch (error) {
    if (!isPassingFailure(error)) throw error;
    log.warn('last known counts used', { reason: error instanceof Error ? error.name : 'unknown' });
    recorder.markLastGood();
    return { counts: lastCounts.get(key) ?? nothing, demand: demands.get(eventId)?.demand ?? new Map() };
  }
}

function listWantedPools({ slots, runs, resources, stock }: Omit<CountsWanted, 'from'>): readonly string[] {
  return [
    ...slots.map(toPool.slots),
    ...runs.map(toPool.run),
    ...resources.map(({ id }) => toPool.resource(id)),
    ...stock.map(toPool.stock),
  ];
}

async function findDemand({ db }: OrdersContext, eventId: string, now: number): Promise<Taken['demand']> {
  const known = demands.get(eventId);
  if (known !== undefined && Math.abs(now * 1000 - known.at) < DEMAND_MS) return known.demand;
  const demand = await readDemand(db, eventId);
  demands.set(eventId, { at: now * 1000, demand });
  return demand;
}

class SlowCountsError extends Error {
  override readonly name = 'SlowCountsError';
  readonly retryable = true;
}

function withPatience<Result>(task: Promise<Result>): Promise<Result> {
  const patience = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => patience.reject(new SlowCountsError(`The counts did not come within ${PATIENCE_MS} ms.`)),
    PATIENCE_MS,
  );
  return Promise.race([task, patience.promise]).finally(() => clearTimeout(timer));
}

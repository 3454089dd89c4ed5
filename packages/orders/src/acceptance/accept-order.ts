import { randomUUID } from 'node:crypto';
import type { Instant } from '@stallkeep/promise';
import { announcePools, ensurePools, lockKnownPools, type Pool, toPool } from '../capacity/pools.ts';
import { type Taker, takeAll } from '../capacity/take.ts';
import { type Counts, findContentState } from '../counts/counts.ts';
import { type CountedLine, isFromStock, readCounts, toWanted } from '../counts/read-counts.ts';
import { toTime } from '../database/time.ts';
import { sweepHolds } from '../holds/sweep.ts';
import { toStockKey } from '../stock/kept-at.ts';
import { takeOverCounts } from '../stock/recount.ts';
import { runTransaction, type Tx } from './order-lock.ts';
import { addNotes } from './outbox.ts';
import { CountedBasket, judgePart, toChoice } from './plan-parts.ts';
import { claimKey, findKey } from './run-once.ts';
import { addStep, type Step } from './steps.ts';
import type { AcceptanceAnswer, AcceptanceRequest, LineRequest, OrdersContext } from './types.ts';
import { type FoundPart, type WrittenPart, writeOrder } from './write-order.ts';

/** The scope of the keys of checkout forms. */
const SCOPE = 'accept';

/**
 * Accepts an order, in one transaction: with what it takes locked, every part is promised again as of now. Where no part is worse than
 * what the buyer saw, all of it is taken and written; else nothing is, and the answer is what holds now. The same form sent again
 * gets the same order.
 */
export async function acceptOrder(context: OrdersContext, request: AcceptanceRequest): Promise<AcceptanceAnswer> {
  await sweepHolds(context);
  await ensurePools(context.db, listPools(request.parts.flatMap((part) => part.lines)));
  try {
    return await runTransaction(context, (tx) => acceptInside(tx, context, request));
  } catch (error) {
    if (error instanceof Changed) return error.answer;
    throw error;
  }
}

/**
 * What became of a form that came before, without acting upon it: its basket is empty since. Undefined where it did not come before, or
 * is being acted upon just now.
 */
export async function findAccepted(
  { db }: OrdersContext,
  form: Pick<AcceptanceRequest, 'key' | 'bodyHash'>,
): Promise<Exclude<AcceptanceAnswer, { kind: 'changed' }> | undefined> {
  const known = await findKey(db, { scope: SCOPE, key: form.key });
  if (known === undefined || known.answer === null) return undefined;
  return known.body_hash === form.bodyHash
    ? { kind: 'accepted', orderId: known.answer, isRepeat: true }
    : { kind: 'key_reused' };
}

/** Thrown to roll everything back. */
class Changed extends Error {
  readonly answer: Extract<AcceptanceAnswer, { kind: 'changed' }>;
  constructor(found: readonly FoundPart[]) {
    super('What was shown no longer holds.');
    this.answer = {
      kind: 'changed',
      parts: found.map(({ judged }) => ({ now: judged.plan.promise, verdict: judged.verdict })),
    };
  }
}

async function acceptInside(tx: Tx, context: OrdersContext, request: AcceptanceRequest): Promise<AcceptanceAnswer> {
  const form = { scope: SCOPE, key: request.key, bodyHash: request.bodyHash };
  const orderId = randomUUID();
  const claim = await claimKey(tx, form, orderId);
  if (claim.kind === 'key_reused') return claim;
  if (claim.kind === 'repeat') return { kind: 'accepted', orderId: claim.answer, isRepeat: true };

  const lines = request.parts.flatMap((part) => part.lines);
  const pools = listPools(lines);
  await lockKnownPools(tx, pools);
  const now = await context.readNow(tx);
  const counts = await readFreshCounts(tx, lines, now);
  const found = judgeParts(request, counts, now);
  if (found.some(({ judged }) => judged.verdict === 'worse')) throw new Changed(found);

  const { parts, totalMinor } = await writeOrder(tx, request, { orderId, parts: found, now });
  for (const part of parts) await takeForPart(tx, part, { orderId, counts });
  await writePayment(tx, request, { orderId, totalMinor, now });
  if (request.basketId !== undefined) {
    await tx.deleteFrom('basket_lines').where('basket_id', '=', request.basketId).execute();
  }
  await announcePools(tx, pools);
  return { kind: 'accepted', orderId, isRepeat: false };
}

/** What is taken, after what the Studio counted anew was taken over. */
async function readFreshCounts(tx: Tx, lines: readonly LineRequest[], now: Instant): Promise<Counts> {
  const wanted = toWanted(lines, now);
  const counts = await readCounts(tx, wanted);
  const recounted = lines
    .filter((line) => isFromStock(line) && counts.stock[toStockKey(line)]?.counted !== line.counted)
    .map(toStudioCount);
  if (recounted.length === 0) return counts;
  await takeOverCounts(tx, recounted, now);
  return await readCounts(tx, wanted);
}

/** All that the lines may take from, whether they will or not. */
function listPools(lines: readonly CountedLine[]): readonly Pool[] {
  const { slots, runs, resources, stock } = toWanted(lines, 0);
  return [
    ...slots.map(toPool.slots),
    ...runs.map(toPool.run),
    ...resources.map(({ id }) => toPool.resource(id)),
    ...stock.map(toPool.stock),
  ];
}

function toStudioCount({ keptAt, sku, counted, line }: LineRequest) {
  return { keptAt, sku, counted, ...(line.unitId === undefined ? {} : { unitId: line.unitId }) };
}

/** Each part reckons with what those before it take. */
function judgeParts(request: AcceptanceRequest, counts: Counts, now: Instant): readonly FoundPart[] {
  const counted = new CountedBasket(counts, now);
  const where = request.destination === undefined ? {} : { destination: request.destination };
  return request.parts.map((part) => {
    const lines = counted.countLines(part.lines);
    const judged = judgePart(lines, part.shown, { orderAt: now, ...where, ...toChoice(part.slotUntil) });
    counted.take(part.lines, judged.plan.takings);
    return { request: part, judged };
  });
}

async function takeForPart(
  tx: Tx,
  { partId, rowIds, request, judged }: WrittenPart,
  order: { readonly orderId: string; readonly counts: Counts },
): Promise<void> {
  const taker: Taker = {
    orderId: order.orderId,
    partId,
    findLine: (lineId) => {
      const line = request.lines.find((one) => one.lineId === lineId);
      const rowId = rowIds.get(lineId);
      if (line === undefined || rowId === undefined)
        throw new Error(`A taking names line ${lineId}, which is not of its part.`);
      return { rowId, keptAt: line.keptAt, sku: line.sku };
    },
    countOthers: (resourceId, on) => countOthers(request.lines, order.counts, { resourceId, on }),
  };
  await takeAll(tx, judged.plan.takings, taker);
}

/** What a partner counted on a day, less those of our orders it counted already. */
function countOthers(
  lines: readonly LineRequest[],
  counts: Counts,
  { resourceId, on }: { readonly resourceId: string; readonly on: string },
): number {
  const content = lines
    .map(({ state }) => findContentState(state).resources?.[resourceId])
    .find((state) => state !== undefined);
  const partners = content?.committed.filter((day) => day.on === on).reduce((sum, { units }) => sum + units, 0) ?? 0;
  const ours = counts.resources[resourceId]?.committed.find((day) => day.on === on);
  return partners - (content?.asOf === undefined || ours === undefined ? 0 : ours.units - ours.unitsSince);
}

/** Paid at the stall it is accepted at once; paid online it is held until then. */
async function writePayment(
  tx: Tx,
  { payment, holdSeconds, origin }: AcceptanceRequest,
  order: { readonly orderId: string; readonly totalMinor: number; readonly now: Instant },
): Promise<void> {
  const { orderId, totalMinor, now } = order;
  const isStall = payment === 'stall';
  await tx
    .insertInto('payments')
    .values({
      order_id: orderId,
      method: payment,
      state: isStall ? 'due' : 'pending',
      amount_minor: totalMinor,
      provider_ref: null,
      paid_at: null,
      created_at: toTime(now),
    })
    .execute();
  const placed = { orderId, at: now, by: origin === 'walk_up' ? 'seller' : 'buyer', kind: 'order_placed' } as const;
  if (isStall) {
    await noteAcceptance(tx, { orderId, now, placed });
    return;
  }
  const until = now + holdSeconds;
  await tx
    .insertInto('holds')
    .values({ order_id: orderId, expires_at: toTime(until) })
    .execute();
  await addStep(tx, placed, { orderId, at: now, by: 'system', kind: 'awaiting_payment', detail: { until } });
  await addNotes(tx, [
    { topic: 'event', kind: 'order_placed', orderId },
    { topic: 'letter', kind: 'payment_waiting', orderId },
  ]);
}

/** What is told when an order is bound, and that it was placed, where that is now. */
export async function noteAcceptance(
  tx: Tx,
  { orderId, now, placed }: { readonly orderId: string; readonly now: Instant; readonly placed?: Step },
): Promise<void> {
  const accepted: Step = { orderId, at: now, by: 'system', kind: 'order_accepted' };
  await addStep(tx, ...(placed === undefined ? [accepted] : [placed, accepted]));
  await addNotes(tx, [
    ...(placed === undefined ? [] : [{ topic: 'event', kind: 'order_placed', orderId } as const]),
    { topic: 'letter', kind: 'order_confirmed', orderId },
    { topic: 'event', kind: 'order_accepted', orderId },
  ]);
}

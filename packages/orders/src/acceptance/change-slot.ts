import {
  type Destination,
  hasDate,
  type Instant,
  type PartPlan,
  type PickupWindow,
  planPart,
  planPartWindows,
} from '@stallkeep/promise';
import type { Selectable } from 'kysely';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { takeAll } from '../capacity/take.ts';
import { type CountedLine, readCounts, toWanted } from '../counts/read-counts.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { toMaybeTime, toTime } from '../database/time.ts';
import { giveBack, listTaken, type TakingRow } from './give-back.ts';
import { type LockedOrder, type Tx, withPartLock } from './order-lock.ts';
import { addEvent, addLetter } from './outbox.ts';
import { withoutOwn } from './own-takings.ts';
import { CountedBasket } from './plan-parts.ts';
import { addPromiseChange } from './promise-changes.ts';
import type { AcceptanceRequest, OrdersContext } from './types.ts';
import { findChangeUntil } from './write-order.ts';

export interface SlotChangeRequest {
  readonly partId: string;
  /** End of the slot or window that is wanted, epoch seconds. */
  readonly slotUntil: Instant;
  /** The lines of the part as content has them now, uncounted; in the order of the part. */
  readonly lines: readonly CountedLine[];
  readonly destination?: Destination;
  readonly say: AcceptanceRequest['say'];
}

export type SlotChangeAnswer =
  | { readonly kind: 'changed'; readonly from: Instant; readonly until: Instant }
  /** It is that slot already. */
  | { readonly kind: 'unchanged' }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly reason: SlotChangeRefusal; readonly since?: Instant }
  /** Full, over, or none: what can be had instead. Nothing was written. */
  | { readonly kind: 'not_free'; readonly windows: readonly PickupWindow[] };

export type SlotChangeRefusal = 'too_late' | 'not_collected_in_slots' | 'order_over';

type PartRow = Selectable<Tables['order_parts']>;

/** How many windows are offered. */
const WINDOWS_OFFERED = 8;

/**
 * Another slot for a part that is collected, at the buyer's wish and until its seller begins on it: the new place is taken and the old
 * given back in one transaction. What was sold stays as it was said; the change is kept beside it.
 *
 * @throws Error where there is no such part: the caller has its id from the database.
 */
export async function changeSlot(context: OrdersContext, request: SlotChangeRequest): Promise<SlotChangeAnswer> {
  const answer = await withPartLock(context, request.partId, async (tx, now, locked): Promise<SlotChangeAnswer> => {
    const { order, part } = locked;
    const refused = findRefusal(order, part, now);
    if (refused !== undefined) return refused;
    const pools = toWanted(request.lines, now).slots.map(toPool.slots);
    await lockPools(tx, pools);
    const { plan, windows } = await planChange(tx, request, { part, now });
    if (!hasDate(plan.promise)) return { kind: 'not_free', windows };
    if (plan.promise.latest === (part.now_until ?? part.slot_ends_at ?? part.promised_until))
      return { kind: 'unchanged' };
    await writeChange(tx, request, { part, plan, now });
    await announcePools(tx, pools);
    return { kind: 'changed', from: plan.promise.earliest, until: plan.promise.latest };
  });
  return answer ?? refuseUnknown(request.partId);
}

/** What a buyer can choose from, and before when; no windows where it cannot be changed any more. */
export async function findSlotChanges(
  context: OrdersContext,
  asked: Pick<SlotChangeRequest, 'partId' | 'lines' | 'destination'>,
): Promise<{ readonly windows: readonly PickupWindow[]; readonly before: Instant | undefined }> {
  const part = await findPart(context.db, asked.partId);
  const order = await context.db
    .selectFrom('orders')
    .selectAll()
    .where('id', '=', part.order_id)
    .executeTakeFirstOrThrow();
  const now = await context.readNow(context.db);
  const before = part.change_until ?? undefined;
  if (findRefusal(order, part, now) !== undefined) return { windows: [], before };
  const { windows } = await planChange(context.db, asked, { part, now });
  return { windows, before };
}

async function findPart(db: Database, partId: string): Promise<PartRow> {
  const part = await db.selectFrom('order_parts').selectAll().where('id', '=', partId).executeTakeFirst();
  return part ?? refuseUnknown(partId);
}

function refuseUnknown(partId: string): never {
  throw new Error(`There is no part ${partId}: look it up before it is changed.`);
}

const OVER: readonly PartRow['state'][] = ['done', 'not_collected', 'cancelled'];

function findRefusal(
  order: LockedOrder,
  part: PartRow,
  now: Instant,
): Extract<SlotChangeAnswer, { kind: 'refused' }> | undefined {
  if (order.state !== 'accepted' || OVER.includes(part.state)) return { kind: 'refused', reason: 'order_over' };
  if (part.kind !== 'pickup' || part.change_until === null)
    return { kind: 'refused', reason: 'not_collected_in_slots' };
  if (now >= part.change_until) return { kind: 'refused', reason: 'too_late', since: part.change_until };
  return undefined;
}

/** As an order placed now, that has what this one has taken already. */
async function planChange(
  db: Database,
  asked: Pick<SlotChangeRequest, 'lines' | 'destination'> & { readonly slotUntil?: Instant },
  at: { readonly part: PartRow; readonly now: Instant },
): Promise<{ readonly plan: PartPlan; readonly windows: readonly PickupWindow[] }> {
  const { part, now } = at;
  const own = await listTaken(db, { orderId: part.order_id, partId: part.id });
  const counts = withoutOwn(await readCounts(db, toWanted(asked.lines, now)), own);
  const lines = new CountedBasket(counts, now).countLines(asked.lines.map((line) => asTaken(line, own)));
  const where = asked.destination === undefined ? {} : { destination: asked.destination };
  const windows = planPartWindows(lines, { orderAt: now, count: WINDOWS_OFFERED, ...where });
  const slotUntil = asked.slotUntil ?? part.slot_ends_at ?? now;
  return { plan: planPart(lines, { orderAt: now, slotUntil, ...where }), windows };
}

/** What a line has of stock is its own, so stock does not matter for it. */
function asTaken<Line extends CountedLine>(line: Line, own: readonly TakingRow[]): Line {
  const isTaken = own.some(({ source_id, sku }) => source_id === line.keptAt && sku === line.sku);
  if (!isTaken) return line;
  const { stock: _, ...state } = line.state;
  return { ...line, state };
}

async function writeChange(
  tx: Tx,
  request: SlotChangeRequest,
  { part, plan, now }: { readonly part: PartRow; readonly plan: PartPlan; readonly now: Instant },
): Promise<void> {
  const { promise, takings } = plan;
  if (!hasDate(promise)) throw new Error('A slot without a date is not written.');
  const orderId = part.order_id;
  await giveBack(tx, { orderId, partId: part.id, kinds: ['slot'] }, now);
  const slot = takings.find((taking) => taking.kind === 'slot');
  const taker = { orderId, partId: part.id, findLine: neverALine, countOthers: () => 0 };
  await takeAll(tx, slot === undefined ? [] : [slot], taker);
  await tx
    .updateTable('order_parts')
    .set({
      slots_id: slot?.slotsId ?? null,
      slot_starts_at: toMaybeTime(slot?.startsAt),
      slot_ends_at: toMaybeTime(slot?.endsAt),
      now_from: toTime(promise.earliest),
      now_until: toTime(promise.latest),
      held_until: toMaybeTime(promise.heldUntil),
      change_until: toTime(findChangeUntil(promise)),
    })
    .where('id', '=', part.id)
    .execute();
  await addPromiseChange(tx, {
    orderId,
    partId: part.id,
    at: now,
    by: 'buyer',
    kind: 'slot_changed',
    holds: { from: promise.earliest, until: promise.latest },
    sentence: request.say(promise).sentence,
  });
  const note = { kind: 'slot_changed', orderId, payload: { partId: part.id } };
  await addEvent(tx, note);
  // What the buyer wrote down, or keeps in a calendar, holds no more.
  await addLetter(tx, note);
}

function neverALine(lineId: string): never {
  throw new Error(`A slot is of no line, and none is asked for: ${lineId}.`);
}

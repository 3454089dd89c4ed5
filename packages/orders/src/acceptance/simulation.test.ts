import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { completePayment, failPayment } from '../holds/payments.ts';
import { sweepHolds } from '../holds/sweep.ts';
import { handOverGoods } from '../stock/hand-over.ts';
import { openTestDatabase } from '../testing/index.ts';
import { type Market, MONDAY, makeMarket, toLine, toPart, toRequest } from '../testing/market.ts';
import { acceptOrder } from './accept-order.ts';
import { changeSlot } from './change-slot.ts';
import { giveBack } from './give-back.ts';
import { withOrderLock } from './order-lock.ts';
import { planParts } from './plan-parts.ts';
import type { LineRequest } from './types.ts';

/** Buyers, payments and sellers in any order, and after each step: what is taken is the sum of who took it, and never too much. */

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(async () => await db.destroy());

const HOLD = 900;
const HOUR = 3600;

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('order' as const),
      ways: fc.array(fc.constantFrom('pickup' as const, 'run' as const, 'print' as const, 'lamp' as const), {
        minLength: 1,
        maxLength: 3,
      }),
      quantity: fc.integer({ min: 1, max: 4 }),
      payment: fc.constantFrom('stall' as const, 'stripe' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('pay' as const, 'fail' as const, 'giveBack' as const, 'handOver' as const, 'slot' as const),
      nth: fc.nat(20),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.constantFrom(60, HOLD, 3 * HOUR) }),
  },
);

interface Sold {
  readonly orderId: string;
  readonly lines: readonly (readonly LineRequest[])[];
}

async function order(
  market: Market,
  lines: readonly LineRequest[],
  payment: 'stall' | 'stripe',
): Promise<Sold | undefined> {
  const parts = lines.map((line) => ({ lines: [line] }));
  const planned = await planParts(market.context, { parts });
  const shown = planned.parts.map(({ plan }, index) => toPart(parts[index]?.lines ?? [], plan.promise));
  const answer = await acceptOrder(market.context, toRequest(shown, { payment, holdSeconds: HOLD }));
  const isDated = planned.parts.every(({ plan }) => 'latest' in plan.promise);
  // Nobody came between, so what was shown can be had.
  expect(answer.kind).toBe(isDated ? 'accepted' : 'changed');
  return answer.kind === 'accepted' ? { orderId: answer.orderId, lines: parts.map((part) => part.lines) } : undefined;
}

async function act(market: Market, kind: 'pay' | 'fail' | 'giveBack' | 'handOver' | 'slot', sold: Sold): Promise<void> {
  const { orderId } = sold;
  const { context } = market;
  if (kind === 'pay') await completePayment(context, { orderId, eventId: randomUUID(), paidAt: MONDAY });
  if (kind === 'fail') await failPayment(context, { orderId, eventId: randomUUID() });
  const parts = await db
    .selectFrom('order_parts')
    .select('id')
    .where('order_id', '=', orderId)
    .orderBy('position')
    .execute();
  const partId = parts[0]?.id ?? '';
  const found = await db.selectFrom('orders').select('state').where('id', '=', orderId).executeTakeFirstOrThrow();
  // Nobody hands over, or cancels parts of, what is not bound.
  if (found.state !== 'accepted') return;
  if (kind === 'giveBack') await withOrderLock(context, orderId, (tx, now) => giveBack(tx, { orderId, partId }, now));
  if (kind === 'handOver')
    await withOrderLock(context, orderId, (tx, now) => handOverGoods(tx, { orderId, partId }, now));
  if (kind === 'slot') {
    const say = () => ({ sentence: 'Another time', condition: '', remedy: '' });
    await changeSlot(context, { partId, slotUntil: MONDAY + 34 * HOUR, lines: sold.lines[0] ?? [], say });
  }
}

/** What does not add up, by name. */
async function listFaults(): Promise<readonly string[]> {
  const { rows } = await sql<{ fault: string }>`
    with open as (select * from takings where given_back_at is null)
    select 'slot ' || slots_id as fault from capacity_slots s
      where taken <> (select count(*) from open where kind = 'slot' and source_id = s.slots_id and at = s.starts_at)
    union all select 'run ' || run_id from capacity_departures d
      where (taken_milli, orders) <> (select coalesce(sum(amount), 0), count(*) from open
        where kind = 'departure' and source_id = d.run_id and at = d.departs_at)
    union all select 'day ' || resource_id from capacity_days d
      where committed_milli <> (select coalesce(sum(amount), 0) from open
        where kind = 'making' and source_id = d.resource_id and on_date = d.on_date)
    union all select 'stock ' || l.sku from stock_levels l
      where reserved <> (select coalesce(sum(amount), 0) from open
        where kind = 'stock' and used_at is null and source_id = l.kept_at and open.sku = l.sku)
    union all select 'ledger ' || l.sku from stock_levels l
      where on_hand <> (select sum(delta) from stock_entries e where e.sku = l.sku and e.kept_at = l.kept_at)
    union all select 'unit ' || unit_id from stock_units u
      where (state = 'reserved') <> exists (select 1 from open where kind = 'unit' and used_at is null and open.sku = u.unit_id)
    union all select 'lapsed ' || reference from orders o
      where state = 'lapsed' and exists (select 1 from open where order_id = o.id)
    union all select 'hold ' || reference from orders o
      where (state = 'awaiting_payment') <> exists (select 1 from holds h where h.order_id = o.id and h.state = 'live')
    union all select 'silent ' || reference from orders o
      where not exists (select 1 from outbox b where b.order_id = o.id)
    union all select 'unconfirmed ' || reference from orders o
      where state = 'accepted' and not exists (select 1 from outbox b where b.order_id = o.id and b.kind = 'order_confirmed')
    union all select 'unpaid back ' || reference from orders o join payments p on p.order_id = o.id
      where o.state = 'lapsed' and p.state = 'paid' and not exists (select 1 from refunds r where r.payment_id = p.id)
  `.execute(db);
  return rows.map(({ fault }) => fault);
}

it('adds up after every step, whatever happens in whatever order', { timeout: 300_000 }, async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 24 }), async (steps) => {
      await sql`truncate orders, stock_levels, stock_units, capacity_slots, capacity_departures, capacity_days, making_batches cascade`.execute(
        db,
      );
      const market = makeMarket(db, { places: 3, seats: 3 });
      const sku = `sku-${randomUUID()}`;
      const lamp = `lamp-${randomUUID()}`;
      const sold: Sold[] = [];
      let now = MONDAY;
      const toOwn = (way: 'pickup' | 'run' | 'print' | 'lamp', quantity: number): LineRequest => ({
        ...(way === 'lamp'
          ? toLine(market, market.run, { stock: 1, sku: lamp, isUnit: true })
          : way === 'print'
            ? toLine(market, market.print, { quantity })
            : toLine(market, market[way], { quantity, sku, stock: 12 })),
        lineId: randomUUID(),
      });
      for (const one of steps) {
        if (one.kind === 'wait') {
          now += one.seconds;
          market.setNow(now);
          await sweepHolds(market.context);
        } else if (one.kind === 'order') {
          const next = await order(
            market,
            one.ways.map((way) => toOwn(way, one.quantity)),
            one.payment,
          );
          if (next !== undefined) sold.push(next);
        } else {
          const which = sold[one.nth % Math.max(1, sold.length)];
          if (which !== undefined) await act(market, one.kind, which);
        }
        expect(await listFaults()).toEqual([]);
      }
      accepted += sold.length;
    }),
    { numRuns: Number(process.env['STALLKEEP_SIMULATION_RUNS'] ?? 12) },
  );
  expect(accepted).toBeGreaterThan(12);
});

import type { Taking } from '@stallkeep/promise';
import { type InsertObject, sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';
import { MILLI } from '../counts/read-counts.ts';
import type { Tables } from '../database/tables.ts';
import { toMaybeTime, toTime } from '../database/time.ts';
import type { StockPlace } from '../stock/kept-at.ts';

/** For whom something is taken. */
export interface Taker {
  readonly orderId: string;
  readonly partId: string;
  /** Of a line of the part, by the id it has in the request. */
  readonly findLine: (lineId: string) => { readonly rowId: string } & StockPlace;
  /**
   * Units of a day that are spoken for beside those our table has: what a partner counted, less those of ours it counted already.
   * 0 where orders alone are counted.
   */
  readonly countOthers: (resourceId: string, on: string) => number;
}

/**
 * Takes what a part takes, each in a single statement that writes only where there is enough, and notes it for giving back. The pools
 * must be locked.
 *
 * @throws Error where something is not there: with the pools locked, what was counted is, so somebody took it without the lock.
 */
export async function takeAll(tx: Tx, takings: readonly Taking[], taker: Taker): Promise<void> {
  const rows: InsertObject<Tables, 'takings'>[] = [];
  for (const taking of takings) {
    const row = await takeRow(tx, taking, taker);
    if (row === undefined)
      throw new Error(`A ${taking.kind} was counted as free and could not be taken: is its pool locked?`);
    rows.push({
      order_id: taker.orderId,
      part_id: taker.partId,
      line_id: row.lineId ?? null,
      kind: taking.kind,
      source_id: row.sourceId,
      sku: row.sku ?? null,
      at: toMaybeTime(row.at),
      on_date: row.on ?? null,
      amount: row.amount,
      given_back_at: null,
      used_at: null,
    });
  }
  if (rows.length > 0) await tx.insertInto('takings').values(rows).execute();
}

interface TakenRow {
  readonly lineId?: string;
  readonly sourceId: string;
  readonly sku?: string;
  readonly at?: number;
  readonly on?: string;
  readonly amount: number;
}

async function takeRow(tx: Tx, taking: Taking, taker: Taker): Promise<TakenRow | undefined> {
  switch (taking.kind) {
    case 'stock': {
      const { rowId, keptAt, sku } = taker.findLine(taking.lineId);
      const taken = await takePieces(tx, { keptAt, sku, quantity: taking.quantity });
      return taken ? { lineId: rowId, sourceId: keptAt, sku, amount: taking.quantity } : undefined;
    }
    case 'unit': {
      const { rowId, keptAt } = taker.findLine(taking.lineId);
      const taken = await takeUnit(tx, taking.unitId, taker.orderId);
      return taken ? { lineId: rowId, sourceId: keptAt, sku: taking.unitId, amount: 1 } : undefined;
    }
    case 'slot': {
      const taken = await takeSlot(tx, taking);
      return taken ? { sourceId: taking.slotsId, at: taking.startsAt, amount: 1 } : undefined;
    }
    case 'departure': {
      const amount = toMilli(taking.seats?.amount ?? 0);
      const taken = await takeSeats(tx, taking, amount);
      return taken ? { sourceId: taking.runId, at: taking.departsAt, amount } : undefined;
    }
    case 'making': {
      const { rowId } = taker.findLine(taking.lineId);
      const amount = toMilli(taking.units);
      const others = taker.countOthers(taking.resourceId, taking.on);
      const taken = await takeUnits(tx, taking, { amount, capacity: Math.round((taking.capacity - others) * MILLI) });
      return taken ? { lineId: rowId, sourceId: taking.resourceId, on: taking.on, amount } : undefined;
    }
    case 'batch': {
      const { rowId } = taker.findLine(taking.lineId);
      const amount = toMilli(taking.units);
      await joinBatch(tx, taking, amount);
      return { lineId: rowId, sourceId: taking.resourceId, on: taking.openedOn, amount };
    }
  }
}

/** A thousandth at least, so that what was taken can be told and given back. */
function toMilli(amount: number): number {
  return Math.max(1, Math.round(amount * MILLI));
}

export async function takePieces(tx: Tx, what: StockPlace & { readonly quantity: number }): Promise<boolean> {
  const { rows } = await sql`
    update stock_levels set reserved = reserved + ${what.quantity}, updated_at = now()
    where kept_at = ${what.keptAt} and sku = ${what.sku} and on_hand - reserved >= ${what.quantity}
    returning reserved
  `.execute(tx);
  return rows.length > 0;
}

/** A refurbished thing goes by its unit id, in takings too: it is the SKU of that one thing. */
export async function takeUnit(tx: Tx, unitId: string, orderId: string): Promise<boolean> {
  const { rows } = await sql`
    update stock_units set state = 'reserved', order_id = ${orderId}, updated_at = now()
    where unit_id = ${unitId} and state = 'free'
    returning unit_id
  `.execute(tx);
  return rows.length > 0;
}

async function takeSlot(tx: Tx, slot: Extract<Taking, { kind: 'slot' }>): Promise<boolean> {
  const { rows } = await sql`
    insert into capacity_slots as slot (slots_id, starts_at, ends_at, capacity, taken)
    values (${slot.slotsId}, ${toTime(slot.startsAt)}, ${toTime(slot.endsAt)}, ${slot.capacity}, 1)
    on conflict (slots_id, starts_at) do update
      set taken = slot.taken + 1, capacity = excluded.capacity, ends_at = excluded.ends_at
      where slot.taken + 1 <= excluded.capacity
    returning taken
  `.execute(tx);
  return rows.length > 0;
}

async function takeSeats(tx: Tx, taking: Extract<Taking, { kind: 'departure' }>, amount: number): Promise<boolean> {
  const { seats } = taking;
  const seatsMilli = seats === undefined ? null : Math.round(seats.count * MILLI);
  const { rows } = await sql`
    insert into capacity_departures as run (run_id, departs_at, unit, seats_milli, taken_milli, orders)
    values (${taking.runId}, ${toTime(taking.departsAt)}, ${seats?.unit ?? null}, ${seatsMilli}::bigint, ${amount}, 1)
    on conflict (run_id, departs_at) do update
      set taken_milli = run.taken_milli + ${amount}, orders = run.orders + 1,
          unit = excluded.unit, seats_milli = excluded.seats_milli
      where run.state = 'planned'
        and (excluded.seats_milli is null or run.taken_milli + ${amount} <= excluded.seats_milli)
    returning taken_milli
  `.execute(tx);
  return rows.length > 0;
}

async function takeUnits(
  tx: Tx,
  { resourceId, on }: Extract<Taking, { kind: 'making' }>,
  units: { readonly amount: number; readonly capacity: number },
): Promise<boolean> {
  const { rows } = await sql`
    insert into capacity_days as day (resource_id, on_date, capacity_milli, committed_milli)
    values (${resourceId}, ${on}::date, ${units.capacity}, ${units.amount})
    on conflict (resource_id, on_date) do update
      set committed_milli = day.committed_milli + ${units.amount}, capacity_milli = excluded.capacity_milli
      where day.committed_milli + ${units.amount} <= excluded.capacity_milli
    returning committed_milli
  `.execute(tx);
  return rows.length > 0;
}

/** A batch that was opened on another date has gone, and this one takes its place; one that is full goes. */
async function joinBatch(tx: Tx, taking: Extract<Taking, { kind: 'batch' }>, amount: number): Promise<void> {
  await sql`
    insert into making_batches as batch (resource_id, opened_on, units_milli)
    values (${taking.resourceId}, ${taking.openedOn}::date, ${amount})
    on conflict (resource_id) do update
      set opened_on = excluded.opened_on,
          units_milli = ${amount} + case when batch.opened_on = excluded.opened_on then batch.units_milli else 0 end
  `.execute(tx);
  await tx
    .deleteFrom('making_batches')
    .where('resource_id', '=', taking.resourceId)
    .where('units_milli', '>=', toMilli(taking.size))
    .execute();
}

import type { BasketLine, DepartureState, Instant, SlotState } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import { type StockPlace, toStockKey } from '../stock/kept-at.ts';
import type { Counts, ResourceCount, StockCount } from './counts.ts';

const SECONDS_PER_DAY = 86_400;
/** Units and seats are kept in thousandths. */
export const MILLI = 1000;

/** Whose counts are asked for. */
export interface CountsWanted {
  readonly slots: readonly string[];
  readonly runs: readonly string[];
  /** `since`: when a partner counted its own; absent where orders alone are counted. */
  readonly resources: readonly { readonly id: string; readonly since?: Instant }[];
  /** Pieces, or single units; both are looked for where it is not said. */
  readonly stock: readonly (StockPlace & { readonly isUnit?: boolean })[];
  /** What ended before does not matter any more. */
  readonly from: Instant;
}

/** A line, and where its stock is kept. */
export type CountedLine = BasketLine & StockPlace;

/** Everything the plans of these lines look at. */
export function toWanted(lines: readonly CountedLine[], from: Instant): CountsWanted {
  const carries = lines.map(({ plan }) => plan.carry);
  const resources = lines.flatMap(({ plan, state }) => {
    const id = plan.make?.resource?.id;
    if (id === undefined) return [];
    const since = state.resources?.[id]?.asOf;
    return [{ id, ...(since === undefined ? {} : { since }) }];
  });
  return {
    slots: [...new Set(carries.flatMap((carry) => (carry.kind === 'pickup' ? (carry.slots?.id ?? []) : [])))],
    runs: [...new Set(carries.flatMap((carry) => (carry.kind === 'run' ? carry.id : [])))],
    resources: [...new Map(resources.map((resource) => [resource.id, resource])).values()],
    stock: [...new Map(lines.filter(isFromStock).map((line) => [toStockKey(line), toStockWanted(line)])).values()],
    from,
  };
}

function toStockWanted({ keptAt, sku, state }: CountedLine): CountsWanted['stock'][number] {
  return { keptAt, sku, isUnit: state.stock?.kind === 'units' };
}

/** Whether a line is taken from what is counted. */
export function isFromStock({ plan, state }: BasketLine): boolean {
  return plan.source === 'stock' && state.stock !== undefined;
}

/** What is taken. Holds that have expired count until they are swept: see sweepHolds. */
export async function readCounts(db: Database, wanted: CountsWanted): Promise<Counts> {
  return {
    slots: await readSlots(db, wanted),
    runs: await readRuns(db, wanted),
    resources: await readResources(db, wanted),
    stock: await readStock(db, wanted),
  };
}

async function readSlots(db: Database, { slots, from }: CountsWanted): Promise<Counts['slots']> {
  if (slots.length === 0) return {};
  const rows = await db
    .selectFrom('capacity_slots')
    .select(['slots_id', 'starts_at', 'taken'])
    .where('slots_id', 'in', slots)
    .where('ends_at', '>', toTime(from))
    .where('taken', '>', 0)
    .execute();
  return groupBy(
    rows,
    ({ slots_id }) => slots_id,
    ({ starts_at, taken }): SlotState => ({ startsAt: starts_at, taken }),
  );
}

async function readRuns(db: Database, { runs, from }: CountsWanted): Promise<Counts['runs']> {
  if (runs.length === 0) return {};
  const rows = await db
    .selectFrom('capacity_departures')
    .select(['run_id', 'departs_at', 'taken_milli', 'orders', 'state'])
    .where('run_id', 'in', runs)
    .where('departs_at', '>', toTime(from))
    .execute();
  return groupBy(
    rows,
    ({ run_id }) => run_id,
    ({ departs_at, taken_milli, orders, state }): DepartureState => ({
      departsAt: departs_at,
      seatsTaken: taken_milli / MILLI,
      orders,
      ...(state === 'planned' ? {} : { isCancelled: true }),
    }),
  );
}

async function readResources(db: Database, { resources, from }: CountsWanted): Promise<Counts['resources']> {
  if (resources.length === 0) return {};
  const ids = resources.map(({ id }) => id);
  // A day of grace either way: dates are of the resource's own clock.
  const onDate = sql<string>`(${toTime(from - 2 * SECONDS_PER_DAY)})::date`;
  const days = await db
    .selectFrom('capacity_days')
    .select(['resource_id', 'on_date', 'committed_milli'])
    .where('resource_id', 'in', ids)
    .where('on_date', '>=', onDate)
    .where('committed_milli', '>', 0)
    .execute();
  const batches = await db.selectFrom('making_batches').selectAll().where('resource_id', 'in', ids).execute();
  const found = await Promise.all(
    resources.map(async ({ id, since }): Promise<[string, ResourceCount]> => {
      const own = days.filter(({ resource_id }) => resource_id === id);
      const after = since === undefined ? undefined : await readMadeSince(db, id, since);
      const batch = batches.find(({ resource_id }) => resource_id === id);
      return [
        id,
        {
          committed: own.map(({ on_date, committed_milli }) => ({
            on: on_date,
            units: committed_milli / MILLI,
            unitsSince: after === undefined ? committed_milli / MILLI : (after.get(on_date) ?? 0) / MILLI,
          })),
          ...(batch === undefined
            ? {}
            : { openBatch: { units: batch.units_milli / MILLI, openedOn: batch.opened_on } }),
        },
      ];
    }),
  );
  return Object.fromEntries(found);
}

/** Thousandths of units by day, of orders placed after a partner's count. */
async function readMadeSince(db: Database, resourceId: string, since: Instant): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('takings')
    .innerJoin('orders', 'orders.id', 'takings.order_id')
    .select(['takings.on_date', sql<number>`sum(takings.amount)::bigint`.as('amount')])
    .where('takings.kind', '=', 'making')
    .where('takings.source_id', '=', resourceId)
    .where('takings.given_back_at', 'is', null)
    .where('orders.placed_at', '>', toTime(since))
    .groupBy('takings.on_date')
    .execute();
  return new Map(rows.map(({ on_date, amount }) => [on_date ?? '', amount]));
}

async function readStock(db: Database, { stock }: CountsWanted): Promise<Counts['stock']> {
  const levels = await readLevels(
    db,
    stock.filter(({ isUnit }) => isUnit !== true),
  );
  const units = await readUnits(
    db,
    stock.filter(({ isUnit }) => isUnit !== false),
  );
  const counts: [string, StockCount][] = [
    ...levels.map((level): [string, StockCount] => [
      toStockKey({ keptAt: level.kept_at, sku: level.sku }),
      { kind: 'count', counted: level.counted, onHand: level.on_hand, reserved: level.reserved },
    ]),
    ...units.map((unit): [string, StockCount] => [
      toStockKey({ keptAt: unit.kept_at, sku: unit.sku }),
      { kind: 'unit', counted: unit.counted, isFree: unit.state === 'free' },
    ]),
  ];
  return Object.fromEntries(counts);
}

/** Of more than is asked for, where one SKU is kept at two places; what is not asked for does no harm. */
async function readLevels(db: Database, places: readonly StockPlace[]) {
  if (places.length === 0) return [];
  return await db
    .selectFrom('stock_levels')
    .select(['kept_at', 'sku', 'on_hand', 'reserved', 'counted'])
    .where(
      'kept_at',
      'in',
      places.map(({ keptAt }) => keptAt),
    )
    .where(
      'sku',
      'in',
      places.map(({ sku }) => sku),
    )
    .execute();
}

async function readUnits(db: Database, places: readonly StockPlace[]) {
  if (places.length === 0) return [];
  return await db
    .selectFrom('stock_units')
    .select(['kept_at', 'sku', 'counted', 'state'])
    .where(
      'kept_at',
      'in',
      places.map(({ keptAt }) => keptAt),
    )
    .where(
      'sku',
      'in',
      places.map(({ sku }) => sku),
    )
    .execute();
}

function groupBy<Row, Value>(
  rows: readonly Row[],
  toKey: (row: Row) => string,
  toValue: (row: Row) => Value,
): Readonly<Record<string, readonly Value[]>> {
  const groups = Map.groupBy(rows, toKey);
  return Object.fromEntries([...groups].map(([key, group]) => [key, group.map(toValue)]));
}

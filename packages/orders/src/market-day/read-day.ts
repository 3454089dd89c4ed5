import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { OrdersContext } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import {
  ofEvent,
  ofSeller,
  type PartFilter,
  type PartListName,
  toDayFilter,
  toListFilter,
  toSearchFilter,
} from './part-filters.ts';
import { listParts } from './read-parts.ts';
import type { DayDeparture, DaySlot, SellerDay, SellerOrders } from './seller-api/index.ts';

/** More than any stall hands over in a day. */
const MOST_PARTS_OF_A_DAY = 2000;
const MOST_LISTED = 200;

export interface DayQuestion {
  readonly eventId: string;
  readonly eventSlug: string;
  readonly sellerId?: string;
  /** [from, until): the local date at the event. */
  readonly from: Instant;
  readonly until: Instant;
}

export type DayCounts = Pick<SellerDay, 'at' | 'parts' | 'openContacts' | 'openCases' | 'walkUps'> & {
  readonly slots: readonly Omit<DaySlot, 'placeName'>[];
  readonly departures: readonly Omit<DayDeparture, 'title'>[];
};

/** What the database knows of an event on a day: parts, and places and seats taken. What nobody took yet is not in it. */
export async function readDay(context: OrdersContext, question: DayQuestion): Promise<DayCounts> {
  const { eventId, eventSlug, sellerId, from, until } = question;
  const { db } = context;
  const now = await context.readNow(db);
  const filters = [
    ofEvent(eventId),
    toDayFilter({ from, until, now }),
    ...(sellerId === undefined ? [] : [ofSeller(sellerId)]),
  ];
  const within = { from: toTime(from), until: toTime(until) };
  const [parts, slots, departures, contacts, cases, walkUps] = await Promise.all([
    listParts(db, { filters, now, limit: MOST_PARTS_OF_A_DAY }),
    db
      .selectFrom('capacity_slots')
      .selectAll()
      .where('starts_at', '<', within.until)
      .where('ends_at', '>', within.from)
      .orderBy('starts_at')
      .execute(),
    db
      .selectFrom('capacity_departures')
      .selectAll()
      .where('departs_at', '>=', within.from)
      .where('departs_at', '<', within.until)
      .orderBy('departs_at')
      .execute(),
    db
      .selectFrom('contacts')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('event_slug', '=', eventSlug)
      .where('state', '=', 'open')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('cases')
      .innerJoin('orders', 'orders.id', 'cases.order_id')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where('orders.event_id', '=', eventId)
      .where('cases.state', 'in', ['asked', 'agreed', 'received'])
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('orders')
      .select((eb) => [
        eb.fn.countAll<number>().as('n'),
        sql<number>`coalesce(sum(total_minor), 0)::bigint`.as('total'),
      ])
      .where('event_id', '=', eventId)
      .where('origin', '=', 'walk_up')
      .where('placed_at', '>=', within.from)
      .where('placed_at', '<', within.until)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    at: now,
    parts,
    slots: slots.map((slot) => ({
      slotsId: slot.slots_id,
      startsAt: slot.starts_at,
      endsAt: slot.ends_at,
      capacity: slot.capacity,
      taken: slot.taken,
    })),
    departures: departures.map((departure) => ({
      runId: departure.run_id,
      departsAt: departure.departs_at,
      state: departure.state,
      unit: departure.unit,
      seats: departure.seats_milli === null ? null : departure.seats_milli / 1000,
      taken: departure.taken_milli / 1000,
      orders: departure.orders,
    })),
    openContacts: Number(contacts.n),
    openCases: Number(cases.n),
    walkUps: { count: Number(walkUps.n), totalMinor: walkUps.total },
  };
}

export interface OrderListQuestion {
  readonly eventId?: string;
  readonly sellerId?: string;
  readonly list?: PartListName;
  /** Code, reference or a part of a name. */
  readonly search?: string;
}

export async function listOrders(context: OrdersContext, question: OrderListQuestion): Promise<SellerOrders> {
  const { db } = context;
  const now = await context.readNow(db);
  const { eventId, sellerId, list, search } = question;
  const filters: PartFilter[] = [
    ...(eventId === undefined ? [] : [ofEvent(eventId)]),
    ...(sellerId === undefined ? [] : [ofSeller(sellerId)]),
    ...(list === undefined ? [] : [toListFilter(list, now)]),
    ...(search === undefined || search.trim() === '' ? [] : [toSearchFilter(search)]),
  ];
  const found = await listParts(db, { filters, now, limit: MOST_LISTED + 1 });
  return { at: now, parts: found.slice(0, MOST_LISTED), isCut: found.length > MOST_LISTED };
}

/** Local dates, in the event's zone, on which parts of it are to be handed over, around now. */
export async function listOrderDays(
  db: Database,
  {
    eventId,
    zone,
    from,
    until,
  }: { readonly eventId: string; readonly zone: string; readonly from: Instant; readonly until: Instant },
): Promise<readonly string[]> {
  const { rows } = await sql<{ day: string }>`
    select distinct to_char(coalesce(p.now_from, p.slot_starts_at, p.departs_at, p.promised_from) at time zone ${zone}, 'YYYY-MM-DD') as day
    from order_parts p join orders o on o.id = p.order_id
    where o.event_id = ${eventId} and o.state in ('accepted', 'completed')
      and coalesce(p.now_from, p.slot_starts_at, p.departs_at, p.promised_from) between ${toTime(from)} and ${toTime(until)}
    order by day`.execute(db);
  return rows.map(({ day }) => day);
}

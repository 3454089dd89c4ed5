import type { Instant } from '@stallkeep/promise';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { toTime } from '../database/time.ts';
import { findCollectCode, findReference } from '../fulfilment/collect-code.ts';

/** A condition on parts `p` of orders `o` and the people `who` they are for. */
export type PartFilter = RawBuilder<SqlBool>;

/** What a list of orders can be narrowed to. */
export const partListNames = [
  'to_make',
  'to_pick',
  'packed',
  'ready',
  'on_its_way',
  'late',
  'not_collected',
  'done',
] as const;
export type PartListName = (typeof partListNames)[number];

/** Past the latest end that was sold or the buyer chose, and neither ready nor delivered. As `findDueAt` and `isLate` have it. */
const isLate = (now: Instant): PartFilter => sql<SqlBool>`(
  o.state = 'accepted' and p.state not in ('done', 'cancelled')
  and coalesce(chosen.until, p.promised_until) <= ${toTime(now)}
  and p.promised_until is not null
  and not (p.kind = 'pickup' and p.ready_at is not null)
)`;

export function toListFilter(list: PartListName, now: Instant): PartFilter {
  if (list === 'late') return isLate(now);
  if (list === 'done') return sql<SqlBool>`(p.state = 'done' and o.origin <> 'walk_up')`;
  const states = list === 'to_pick' ? ['to_pick', 'picked'] : [list];
  return sql<SqlBool>`(o.state = 'accepted' and p.state in (${sql.join(states)}))`;
}

/** Parts that are to be handed over or leave in [from, until), and those that are late already whatever their time. */
export function toDayFilter({
  from,
  until,
  now,
}: {
  readonly from: Instant;
  readonly until: Instant;
  readonly now: Instant;
}): PartFilter {
  const starts = sql`coalesce(p.now_from, p.slot_starts_at, p.departs_at, p.promised_from)`;
  const ends = sql`coalesce(p.now_until, p.slot_ends_at, p.promised_until)`;
  return sql<SqlBool>`(
    (${starts} < ${toTime(until)} and ${ends} > ${toTime(from)})
    or (p.done_at >= ${toTime(from)} and p.done_at < ${toTime(until)} and o.origin <> 'walk_up')
    or ${isLate(now)}
  )`;
}

export const ofEvent = (eventId: string): PartFilter => sql<SqlBool>`o.event_id = ${eventId}`;
export const ofSeller = (sellerId: string): PartFilter => sql<SqlBool>`p.seller_id = ${sellerId}`;
export const ofOrder = (orderId: string): PartFilter => sql<SqlBool>`p.order_id = ${orderId}::uuid`;

/** By collect code, as `findCollectCode` reads it. */
const ofCode = (code: string): PartFilter => sql<SqlBool>`o.collect_code = ${code}`;

/** What a seller types when looking for somebody: a code, a reference, or a part of a name. */
export function toSearchFilter(typed: string): PartFilter {
  const code = findCollectCode(typed);
  const reference = findReference(typed);
  const name = `%${typed.trim().replaceAll(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
  return sql<SqlBool>`(
    who.name ilike ${name}
    ${code === undefined ? sql`` : sql`or ${ofCode(code)}`}
    ${reference === undefined ? sql`` : sql`or o.reference = ${reference}`}
  )`;
}

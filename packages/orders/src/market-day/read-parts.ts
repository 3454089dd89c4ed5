import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { listPartSteps } from '../fulfilment/part-steps.ts';
import { findDueAt } from '../outcomes/plan-outcome.ts';
import type { PartFilter } from './part-filters.ts';
import type { PartLine, SellerPart } from './seller-api/index.ts';

export interface PartListQuestion {
  readonly filters: readonly PartFilter[];
  /** By the database's clock: what is late is said by it. */
  readonly now: Instant;
  readonly limit: number;
}

/** Parts with their lines, soonest first. Orders that were never paid for are not in it. */
export async function listParts(
  db: Database,
  { filters, now, limit }: PartListQuestion,
): Promise<readonly SellerPart[]> {
  const rows = await db
    .selectFrom('order_parts as p')
    .innerJoin('orders as o', 'o.id', 'p.order_id')
    .leftJoin('people as who', 'who.order_id', 'o.id')
    .leftJoin('payments as pay', 'pay.order_id', 'o.id')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('promise_changes as c')
          .select('c.now_until as until')
          .whereRef('c.part_id', '=', 'p.id')
          .where('c.by', '=', 'buyer')
          .where('c.now_until', 'is not', null)
          .orderBy('c.id', 'desc')
          .limit(1)
          .as('chosen'),
      (join) => join.onTrue(),
    )
    .where('o.state', 'not in', ['awaiting_payment', 'lapsed'])
    .where((eb) => eb.and([...filters]))
    .select([
      ...(['p.id', 'p.order_id', 'p.seller_id', 'p.seller_name', 'p.kind', 'p.source', 'p.option_title'] as const),
      ...(['p.state', 'p.sentence', 'p.remedy', 'p.zone', 'p.promised_from', 'p.promised_until'] as const),
      ...(['p.now_from', 'p.now_until', 'p.slots_id', 'p.slot_starts_at', 'p.slot_ends_at', 'p.run_id'] as const),
      ...(['p.departs_at', 'p.held_until', 'p.place_name', 'p.stall', 'p.ready_at', 'p.done_at', 'p.outcome'] as const),
      ...(['o.reference', 'o.collect_code', 'o.event_slug', 'o.event_name', 'o.origin', 'o.placed_at'] as const),
      ...(['o.currency', 'o.state as order_state', 'who.name', 'who.phone', 'who.street', 'who.postcode'] as const),
      ...(['who.city', 'who.notes', 'pay.method', 'pay.state as pay_state', 'pay.amount_minor'] as const),
      'chosen.until as chosen_until',
    ])
    .orderBy(sql`coalesce(p.now_from, p.slot_starts_at, p.departs_at, p.promised_from)`, (order) =>
      order.asc().nullsLast(),
    )
    .orderBy('p.id')
    .limit(limit)
    .execute();
  const lines = await listLines(
    db,
    rows.map(({ id, notes }) => ({ partId: id, notes })),
  );
  return rows.map((row): SellerPart => {
    const facts = {
      kind: row.kind,
      state: row.state,
      orderState: row.order_state,
      promisedUntil: row.promised_until,
      chosenUntil: row.chosen_until,
      readyAt: row.ready_at,
      doneAt: row.done_at,
    };
    const dueAt = findDueAt(facts);
    const isOpen = row.order_state === 'accepted' && row.state !== 'done' && row.state !== 'cancelled';
    return {
      partId: row.id,
      orderId: row.order_id,
      reference: row.reference,
      collectCode: row.collect_code,
      eventSlug: row.event_slug,
      eventName: row.event_name,
      orderState: row.order_state,
      origin: row.origin,
      placedAt: row.placed_at,
      buyerName: row.name,
      buyerPhone: row.phone,
      address: row.kind === 'pickup' ? null : formatAddress(row),
      sellerId: row.seller_id,
      sellerName: row.seller_name,
      kind: row.kind,
      source: row.source,
      optionTitle: row.option_title,
      state: row.state,
      steps: listPartSteps(facts),
      sentence: row.sentence,
      remedy: row.remedy,
      zone: row.zone,
      promisedFrom: row.promised_from,
      promisedUntil: row.promised_until,
      nowFrom: row.now_from,
      nowUntil: row.now_until,
      slotsId: row.slots_id,
      slotStartsAt: row.slot_starts_at,
      slotEndsAt: row.slot_ends_at,
      runId: row.run_id,
      departsAt: row.departs_at,
      heldUntil: row.held_until,
      placeName: row.place_name,
      stall: row.stall,
      readyAt: row.ready_at,
      doneAt: row.done_at,
      outcome: row.outcome,
      isLate: isOpen && dueAt !== null && dueAt <= now && !(row.kind === 'pickup' && row.ready_at !== null),
      currency: row.currency,
      payment:
        row.method === null || row.pay_state === null || row.amount_minor === null
          ? null
          : { method: row.method, state: row.pay_state, amountMinor: row.amount_minor },
      lines: lines.get(row.id) ?? [],
    };
  });
}

interface AddressRow {
  readonly street: string | null;
  readonly postcode: string | null;
  readonly city: string | null;
}

function formatAddress({ street, postcode, city }: AddressRow): string | null {
  const place = [postcode, city].filter((part) => part !== null).join(' ');
  const said = [street, place].filter((part) => part !== null && part !== '').join(', ');
  return said === '' ? null : said;
}

/** What buyers wrote to the maker, by the position of the line in the order. */
const Notes = z.record(z.string(), z.string());

async function listLines(
  db: Database,
  parts: readonly { readonly partId: string; readonly notes: string | null }[],
): Promise<ReadonlyMap<string, readonly PartLine[]>> {
  if (parts.length === 0) return new Map();
  const notes = new Map(parts.map(({ partId, notes: text }) => [partId, text === null ? {} : parseNotes(text)]));
  const rows = await db
    .selectFrom('order_lines')
    .selectAll()
    .where(
      'part_id',
      'in',
      parts.map(({ partId }) => partId),
    )
    .orderBy('position')
    .execute();
  const byPart = Map.groupBy(rows, (row) => row.part_id);
  return new Map(
    [...byPart].map(([partId, found]) => [
      partId,
      found.map((row) => ({
        lineId: row.id,
        sku: row.sku,
        productTitle: row.product_title,
        variantTitle: row.variant_title,
        quantity: row.quantity,
        condition: row.condition,
        unitId: row.unit_id,
        keptAt: row.kept_at,
        lineMinor: row.line_minor,
        note: notes.get(partId)?.[String(row.position)] ?? '',
      })),
    ]),
  );
}

/** Throws where the column holds what nobody here wrote. */
function parseNotes(text: string): Readonly<Record<string, string>> {
  return Notes.parse(JSON.parse(text));
}

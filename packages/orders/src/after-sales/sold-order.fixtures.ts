import { randomBytes, randomUUID } from 'node:crypto';
import type { Instant } from '@stallkeep/promise';
import type { Insertable } from 'kysely';
import type { Database } from '../database/database.ts';
import type { OrderState, PartState, Tables } from '../database/tables.ts';
import { toMaybeTime, toTime } from '../database/time.ts';

/** Fri 13 Nov 2026, 09:00 in Lisbon: when the fixtures' orders are accepted. */
export const SOLD_AT: Instant = Date.parse('2026-11-13T09:00:00Z') / 1000;
export const DAY = 86_400;

export interface SoldPart {
  readonly kind?: 'pickup' | 'run' | 'lane';
  readonly source?: 'stock' | 'make';
  readonly state?: PartState;
  readonly carriageMinor?: number;
  readonly doneAt?: Instant;
  readonly sellerId?: string;
  readonly more?: Partial<Insertable<Tables['order_parts']>>;
  readonly lines?: readonly (Partial<Insertable<Tables['order_lines']>> & { readonly takes?: boolean })[];
}

export interface SoldOrder {
  readonly id: string;
  readonly partIds: readonly string[];
  /** Of all parts, in the order they were sold. */
  readonly lineIds: readonly string[];
  readonly accessHash: Uint8Array;
}

/**
 * An order as it stands in its tables, written without asking the engine: what comes after the sale is the same whatever was sold.
 * Paid online unless said otherwise; each line of stock has as many pieces reserved as it has.
 */
export async function insertSoldOrder(
  db: Database,
  sold: {
    readonly state?: OrderState;
    readonly payment?: 'stall' | 'paid' | 'pending';
    readonly parts?: readonly SoldPart[];
    readonly isErased?: boolean;
    readonly accessHash?: Uint8Array;
  } = {},
): Promise<SoldOrder> {
  const { state = 'accepted', payment = 'paid', parts = [{}], isErased = false } = sold;
  const toLines = (part: SoldPart) => part.lines ?? [{}];
  const goods = parts
    .flatMap(toLines)
    .reduce((sum, line) => sum + (line.unit_price_minor ?? 1250) * (line.quantity ?? 2), 0);
  const carriage = parts.reduce((sum, part) => sum + (part.carriageMinor ?? 0), 0);
  const isAccepted = state !== 'awaiting_payment' && state !== 'lapsed';
  const isEnded = state !== 'awaiting_payment' && state !== 'accepted';
  const accessHash = sold.accessHash ?? new Uint8Array(randomBytes(32));
  const { id } = await db
    .insertInto('orders')
    .values({
      reference: `${makeCode(4)}-${makeCode(4)}`,
      access_hash: accessHash,
      collect_code: makeCode(6),
      event_id: 'event-feira',
      event_slug: 'feira',
      event_name: 'Feira da Ladra',
      zone: 'Europe/Lisbon',
      locale: 'en-GB',
      currency: 'EUR',
      state,
      placed_at: toTime(SOLD_AT),
      accepted_at: toMaybeTime(isAccepted ? SOLD_AT : undefined),
      ended_at: toMaybeTime(isEnded ? SOLD_AT + DAY : undefined),
      goods_minor: goods,
      carriage_minor: carriage,
      total_minor: goods + carriage,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const partIds: string[] = [];
  const lineIds: string[] = [];
  for (const [position, part] of parts.entries()) {
    const kind = part.kind ?? 'pickup';
    const partState = part.state ?? 'to_pick';
    const { id: partId } = await db
      .insertInto('order_parts')
      .values({
        order_id: id,
        position,
        seller_id: part.sellerId ?? 'seller-ana',
        seller_name: 'Ana Prints',
        option_id: `option-${kind}`,
        option_title: kind === 'pickup' ? 'Collect at the stall' : kind === 'run' ? 'City courier' : 'CTT Expresso',
        kind,
        source: part.source ?? 'stock',
        carriage_minor: part.carriageMinor ?? 0,
        state: partState,
        promise: '{}',
        promise_hash: 'a'.repeat(64),
        sentence: 'Collect Sat 14 Nov, 10:00–11:00 at Stall A12, Lisbon time',
        condition_words: 'Ordered before Fri 13 Nov, 12:00',
        remedy: 'Late? Free collection or a full refund, your choice.',
        promised_status: 'firm',
        promised_from: toTime(SOLD_AT + DAY + 3600),
        promised_until: toTime(SOLD_AT + DAY + 2 * 3600),
        zone: 'Europe/Lisbon',
        now_from: null,
        now_until: null,
        ...(kind === 'pickup'
          ? {
              slots_id: 'slots-feira',
              slot_starts_at: toTime(SOLD_AT + DAY + 3600),
              slot_ends_at: toTime(SOLD_AT + DAY + 2 * 3600),
            }
          : { slots_id: null, slot_starts_at: null, slot_ends_at: null }),
        run_id: kind === 'run' ? 'run-city' : null,
        departs_at: kind === 'run' ? toTime(SOLD_AT + DAY) : null,
        held_until: null,
        place_name: 'Campo de Santa Clara',
        place_address: 'Campo de Santa Clara, 1100-472 Lisboa',
        stall: 'A12',
        ready_at: toMaybeTime(part.doneAt),
        done_at: toMaybeTime(part.doneAt ?? (partState === 'done' ? SOLD_AT + DAY : undefined)),
        outcome_at: null,
        ...part.more,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    partIds.push(partId);
    for (const { takes = true, ...line } of toLines(part)) {
      const quantity = line.quantity ?? 2;
      const unitPrice = line.unit_price_minor ?? 1250;
      const sku = line.sku ?? `SKU-${randomUUID().slice(0, 8)}`;
      const { id: lineId } = await db
        .insertInto('order_lines')
        .values({
          order_id: id,
          part_id: partId,
          position: lineIds.length,
          product_id: 'product-flor',
          product_slug: 'flor-bandana',
          product_title: 'Flor bandana',
          variant_title: 'Red, 55 cm',
          condition: 'new',
          unit_id: null,
          kept_at: 'kept-stall',
          return_ways: 'stall post',
          ...line,
          sku,
          quantity,
          unit_price_minor: unitPrice,
          line_minor: unitPrice * quantity,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      lineIds.push(lineId);
      if (takes && (part.source ?? 'stock') === 'stock') {
        await takeStock(db, { orderId: id, partId, lineId, sku, quantity, isGone: partState === 'done' });
      }
    }
  }
  await db
    .insertInto('payments')
    .values({
      order_id: id,
      method: payment === 'stall' ? 'stall' : 'stripe',
      state: payment === 'stall' ? 'due' : payment === 'paid' ? 'paid' : 'pending',
      amount_minor: goods + carriage,
      provider_ref: null,
      paid_at: payment === 'paid' ? toTime(SOLD_AT) : null,
    })
    .execute();
  if (!isErased) {
    await db
      .insertInto('people')
      .values({
        order_id: id,
        name: 'Beatriz Canário',
        email: 'beatriz@canary.example',
        phone: null,
        street: null,
        postcode: null,
        city: null,
        country_code: null,
        buyer_key: null,
      })
      .execute();
  }
  return { id, partIds, lineIds, accessHash };
}

async function takeStock(
  db: Database,
  one: {
    readonly orderId: string;
    readonly partId: string;
    readonly lineId: string;
    readonly sku: string;
    readonly quantity: number;
    readonly isGone: boolean;
  },
): Promise<void> {
  const reserved = one.isGone ? 0 : one.quantity;
  await db
    .insertInto('stock_levels')
    .values({ kept_at: 'kept-stall', sku: one.sku, on_hand: reserved + 5, reserved, counted: 10 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db
    .insertInto('takings')
    .values({
      order_id: one.orderId,
      part_id: one.partId,
      line_id: one.lineId,
      kind: 'stock',
      source_id: 'kept-stall',
      sku: one.sku,
      at: null,
      on_date: null,
      amount: one.quantity,
      given_back_at: null,
      used_at: one.isGone ? toTime(SOLD_AT + DAY) : null,
    })
    .execute();
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function makeCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');
}

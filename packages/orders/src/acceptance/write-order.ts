import { createHash, randomUUID } from 'node:crypto';
import { type DeliveryPromise, hasDate, type Instant } from '@stallkeep/promise';
import type { Insertable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { toMaybeTime, toTime } from '../database/time.ts';
import { makeCollectCode, makeReference } from './codes.ts';
import type { Tx } from './order-lock.ts';
import type { Judged } from './plan-parts.ts';
import type { AcceptanceRequest, LineRequest, PartRequest } from './types.ts';

/** A part as it was asked for, and as it was found. */
export interface FoundPart {
  readonly request: PartRequest;
  readonly judged: Judged;
}

export interface WrittenPart extends FoundPart {
  readonly partId: string;
  /** Row ids by the lines' ids in the request. */
  readonly rowIds: ReadonlyMap<string, string>;
}

/** A reference or a code that is there already is drawn anew; 30 bits meet rarely. */
const MOST_DRAWS = 8;

/** The rows of an order that is taken: itself, its parts with their promises, lines and the buyer. */
export async function writeOrder(
  tx: Tx,
  request: AcceptanceRequest,
  found: { readonly orderId: string; readonly parts: readonly FoundPart[]; readonly now: Instant },
): Promise<{ readonly parts: readonly WrittenPart[]; readonly totalMinor: number }> {
  const { orderId, parts, now } = found;
  const goodsMinor = sum(parts.flatMap(({ request: { lines } }) => lines.map(priceLine)));
  const carriageMinor = sum(parts.map(({ request: { shown } }) => shown.priceMinor));
  await insertOrder(tx, request, { orderId, goodsMinor, carriageMinor, now });
  const written: WrittenPart[] = [];
  let position = 0;
  const notes: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const partId = await insertPart(tx, { orderId, position: index, part, say: request.say });
    const rowIds = new Map<string, string>();
    const rows = part.request.lines.map((line) => {
      const id = randomUUID();
      rowIds.set(line.lineId, id);
      if (line.note !== '') notes[String(position)] = line.note;
      position += 1;
      return toLineRow(line, { id, orderId, partId, position: position - 1 });
    });
    await tx.insertInto('order_lines').values(rows).execute();
    written.push({ ...part, partId, rowIds });
  }
  await insertPerson(tx, orderId, request, notes);
  return { parts: written, totalMinor: goodsMinor + carriageMinor };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const priceLine = ({ unitPriceMinor, line }: LineRequest): number => unitPriceMinor * line.quantity;

async function insertOrder(
  tx: Tx,
  request: AcceptanceRequest,
  money: {
    readonly orderId: string;
    readonly goodsMinor: number;
    readonly carriageMinor: number;
    readonly now: Instant;
  },
): Promise<void> {
  const { event, payment } = request;
  const isAccepted = payment === 'stall';
  for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
    const inserted = await tx
      .insertInto('orders')
      .values({
        id: money.orderId,
        reference: makeReference(),
        access_hash: request.hashAccess(money.orderId),
        collect_code: makeCollectCode(),
        event_id: event.id,
        event_slug: event.slug,
        event_name: event.name,
        zone: event.zone,
        locale: request.locale,
        currency: request.currency,
        state: isAccepted ? 'accepted' : 'awaiting_payment',
        placed_at: toTime(money.now),
        accepted_at: isAccepted ? toTime(money.now) : null,
        ended_at: null,
        origin: request.origin ?? 'shop',
        goods_minor: money.goodsMinor,
        carriage_minor: money.carriageMinor,
        total_minor: money.goodsMinor + money.carriageMinor,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted !== undefined) return;
  }
  throw new Error(`No free reference was drawn in ${MOST_DRAWS} tries: is hashAccess the same for every order?`);
}

async function insertPart(
  tx: Tx,
  one: {
    readonly orderId: string;
    readonly position: number;
    readonly part: FoundPart;
    readonly say: AcceptanceRequest['say'];
  },
): Promise<string> {
  const { request, judged } = one.part;
  const { shown } = request;
  if (!hasDate(shown)) throw new Error('A part without a date is not accepted: judgePart lets none through.');
  const text = JSON.stringify(shown);
  const said = one.say(shown);
  const { takings } = judged.plan;
  const slot = takings.find((taking) => taking.kind === 'slot');
  const departure = takings.find((taking) => taking.kind === 'departure');
  const { place } = shown;
  const { id } = await tx
    .insertInto('order_parts')
    .values({
      order_id: one.orderId,
      position: one.position,
      seller_id: request.sellerId,
      seller_name: request.sellerName,
      option_id: shown.optionId,
      option_title: request.optionTitle,
      kind: shown.kind,
      source: shown.source,
      carriage_minor: shown.priceMinor,
      state: isMade(one.part) ? 'to_make' : 'to_pick',
      promise: text,
      promise_hash: createHash('sha256').update(text).digest('hex'),
      sentence: said.sentence,
      condition_words: said.condition,
      remedy: said.remedy,
      promised_status: shown.status,
      promised_from: toTime(shown.earliest),
      promised_until: toTime(shown.latest),
      zone: shown.zone,
      now_from: null,
      now_until: null,
      slots_id: slot?.slotsId ?? null,
      slot_starts_at: toMaybeTime(slot?.startsAt),
      slot_ends_at: toMaybeTime(slot?.endsAt),
      run_id: departure?.runId ?? null,
      departs_at: toMaybeTime(departure?.departsAt),
      change_until: shown.kind === 'pickup' ? toTime(findChangeUntil(judged.plan.promise)) : null,
      held_until: toMaybeTime(shown.heldUntil),
      place_name: place?.name ?? null,
      place_address: place?.address ?? null,
      stall: place?.stall ?? null,
      ready_at: null,
      done_at: null,
      outcome_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Until an order placed then would get another promise, nobody has begun on it, and another slot can be chosen. */
export function findChangeUntil({ orderUntil }: DeliveryPromise): Instant {
  return orderUntil;
}

/** Whether any of it is made for this order, rather than fetched from the shelf. */
function isMade({ request, judged }: FoundPart): boolean {
  const { takings } = judged.plan;
  return (
    judged.lines.some(({ lineId, plan, state }) => {
      if (plan.source === 'make') return true;
      if (plan.make === undefined || state.stock === undefined) return false;
      return !takings.some((taking) => (taking.kind === 'stock' || taking.kind === 'unit') && taking.lineId === lineId);
    }) || request.shown.source === 'make'
  );
}

function toLineRow(
  line: LineRequest,
  where: { readonly id: string; readonly orderId: string; readonly partId: string; readonly position: number },
): Insertable<Tables['order_lines']> {
  const { terms } = line;
  return {
    id: where.id,
    order_id: where.orderId,
    part_id: where.partId,
    position: where.position,
    product_id: line.product.id,
    product_slug: line.product.slug,
    product_title: line.product.title,
    sku: line.sku,
    variant_title: line.variantTitle,
    condition: line.condition,
    unit_id: line.line.unitId ?? null,
    quantity: line.line.quantity,
    unit_price_minor: line.unitPriceMinor,
    line_minor: priceLine(line),
    kept_at: line.keptAt,
    return_days: terms.returnDays,
    return_ways: terms.returnWays,
    buyer_pays_return: terms.buyerPaysReturn,
    guarantee_months: terms.guaranteeMonths,
    exemption: terms.exemption,
  };
}

async function insertPerson(
  tx: Tx,
  orderId: string,
  { buyer, buyerKey }: AcceptanceRequest,
  notes: Readonly<Record<string, string>>,
): Promise<void> {
  const { address } = buyer;
  await tx
    .insertInto('people')
    .values({
      order_id: orderId,
      name: buyer.name,
      email: buyer.email ?? null,
      phone: buyer.phone ?? null,
      street: address?.street ?? null,
      postcode: address?.postcode ?? null,
      city: address?.city ?? null,
      country_code: address?.countryCode ?? null,
      notes: JSON.stringify(notes),
      buyer_key: buyerKey ?? null,
    })
    .execute();
}

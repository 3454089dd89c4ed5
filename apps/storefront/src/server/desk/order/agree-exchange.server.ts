import { createHash } from 'node:crypto';
import {
  type AcceptanceRequest,
  acceptOrder,
  agreeCase,
  type BuyerRecord,
  type CaseAnswer,
  type CaseRecord,
  findCaseOrder,
  type OrderRecord,
  type PartRequest,
  planSwap,
} from '@stallkeep/orders';
import { hasDate } from '@stallkeep/promise';
import type { Reading } from '@stallkeep/wording';
import type { Desk } from '../desk.ts';
import type { ReadyLine } from '../lines/line.ts';
import { planParts } from '../lines/plan-parts.ts';
import { readLines } from '../lines/read-lines.server.ts';
import { hashOrderToken, makeOrderToken } from '../order-link.server.ts';
import { sayPromise } from '../say-promise.ts';
import { findLine } from './line-words.ts';
import { toVisit } from './open-order.server.ts';

export type AgreeExchangeAnswer =
  | CaseAnswer
  /** Nothing was written: what is wanted cannot be had now, the buyer's name was erased, or it changed while we looked. */
  | { readonly kind: 'not_to_be_had'; readonly reason: 'gone' | 'erased' | 'changed' };

/**
 * The seller agrees to a case. An exchange gets an order of its own, for what the buyer wants instead: its promise starts now, pieces of
 * the same price cost nothing, dearer ones their difference. What is cheaper is given back when the case is decided. Agreeing twice
 * makes one order.
 */
export async function agreeToCase(
  desk: Desk,
  request: { readonly caseId: string; readonly words: string },
): Promise<AgreeExchangeAnswer> {
  const order = await findCaseOrder(desk.orders.db, request.caseId);
  const one = order?.cases.find(({ id }) => id === request.caseId);
  if (order === undefined || one?.kind !== 'exchange' || one.state !== 'asked') return agreeCase(desk.orders, request);
  const placed = await placeExchange(desk, order, one);
  if (placed.kind !== 'placed') return placed;
  return agreeCase(desk.orders, { ...request, nextOrderId: placed.orderId });
}

type Placed =
  | { readonly kind: 'placed'; readonly orderId: string }
  | Extract<AgreeExchangeAnswer, { readonly kind: 'not_to_be_had' }>;

async function placeExchange(desk: Desk, order: OrderRecord, one: CaseRecord): Promise<Placed> {
  const { buyer } = order;
  if (buyer === undefined) return { kind: 'not_to_be_had', reason: 'erased' };
  const now = await desk.orders.readNow(desk.orders.db);
  const { reading } = toVisit(order, { token: '', now });
  const lines = await readLines(desk, {
    event: order.event.slug,
    now,
    items: one.lines.flatMap(({ lineId, quantity, wantedSku }) => {
      const line = findLine(order, lineId);
      const part = order.parts.find(({ id }) => id === line?.partId);
      if (line === undefined || part === undefined || wantedSku === undefined) return [];
      return [{ lineId, productSlug: line.product.slug, sku: wantedSku, optionId: part.optionId, quantity, note: '' }];
    }),
  });
  const ready = lines.filter((line) => line.kind === 'ready');
  if (ready.length < one.lines.length) return { kind: 'not_to_be_had', reason: 'gone' };
  const { address } = buyer;
  const where =
    address === undefined ? {} : { destination: { countryCode: address.countryCode, postcode: address.postcode } };
  const { parts } = planParts(ready, { orderAt: now, arrangement: 'together', ...where });
  if (parts.length === 0 || !parts.every(({ promise }) => hasDate(promise)))
    return { kind: 'not_to_be_had', reason: 'gone' };
  const answer = await acceptOrder(desk.orders, {
    ...toAcceptance(desk, { order, one, reading }),
    buyer: toBuyer(buyer),
    ...where,
    parts: parts.map(({ lines: own, promise }): PartRequest => {
      const [first] = own;
      return {
        sellerId: first.product.seller._id,
        sellerName: first.product.seller.name,
        optionTitle: promise.title,
        // It brings itself: the way there was paid for with what it is instead of.
        shown: { ...promise, priceMinor: 0 },
        lines: own.map((line) => toSwapped(order, line)),
      };
    }),
  });
  if (answer.kind === 'accepted') return { kind: 'placed', orderId: answer.orderId };
  return { kind: 'not_to_be_had', reason: 'changed' };
}

function toBuyer({ name, email, phone, address }: BuyerRecord): AcceptanceRequest['buyer'] {
  return {
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(address === undefined ? {} : { address }),
  };
}

/** At the price that is left to pay for it, its way there included. */
function toSwapped(order: OrderRecord, line: ReadyLine): ReadyLine['order'] {
  const before = findLine(order, line.item.lineId);
  if (before === undefined) throw new Error(`The exchange names line ${line.item.lineId}, which is not of its order.`);
  const { toPayMinor } = planSwap(before, { unitPriceMinor: line.order.unitPriceMinor, quantity: 1 });
  return { ...line.order, plan: { ...line.order.plan, priceMinor: 0 }, unitPriceMinor: toPayMinor };
}

function toAcceptance(
  desk: Desk,
  { order, one, reading }: { readonly order: OrderRecord; readonly one: CaseRecord; readonly reading: Reading },
): Omit<AcceptanceRequest, 'buyer' | 'parts' | 'destination'> {
  const [signingKey] = desk.keys;
  return {
    key: `exchange-${one.id}`,
    bodyHash: createHash('sha256').update(one.id).digest('hex'),
    event: { id: order.event.id, slug: order.event.slug, name: order.event.name, zone: order.zone },
    locale: order.locale,
    currency: order.currency,
    payment: 'stall',
    holdSeconds: 0,
    origin: 'exchange',
    say: (promise) => sayPromise(promise, hasDate(promise) ? { ...reading, zone: promise.zone } : reading),
    hashAccess: (orderId) => hashOrderToken(makeOrderToken(orderId, signingKey)),
  };
}

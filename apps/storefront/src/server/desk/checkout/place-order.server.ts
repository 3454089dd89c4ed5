import { createHash, createHmac } from 'node:crypto';
import { checkoutFields, KEY_FIELD } from '@stallkeep/buying/fields';
import type { CheckoutView } from '@stallkeep/buying/views';
import {
  type AcceptanceAnswer,
  type AcceptanceRequest,
  acceptOrder,
  type Buyer,
  findAccepted,
  type PartRequest,
} from '@stallkeep/orders';
import { hasDate } from '@stallkeep/promise';
import type { Reading } from '@stallkeep/wording';
import { basketHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import { changeBasket } from '../basket/basket-store.server.ts';
import { answerNoMarket, findVisit, type Visit } from '../basket/open-basket.server.ts';
import { listCountries } from '../basket/to-basket-view.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import type { ReadyLine } from '../lines/line.ts';
import { readLines } from '../lines/read-lines.server.ts';
import { hashOrderToken, makeOrderToken } from '../order-link.server.ts';
import { sayPromise } from '../say-promise.ts';
import { seeOther } from '../see-other.ts';
import { findOffer, isOfferOf, type Offer } from './offer.server.ts';
import { answerPlaced } from './placed.server.ts';
import { type ReadPerson, readPerson } from './read-person.ts';
import { formatPart, renderCheckout } from './render-checkout.server.ts';
import { listChanges } from './to-checkout-view.ts';

/** How long what an order took is held while its buyer pays online. Longer than the payment's page is open, so money never comes late. */
const HOLD_SECONDS = 40 * 60;

/**
 * The order. The same form sent again gets the same order; anything that is wrong comes back on the page with all that was typed; what
 * changed is shown beside what was shown, before anything is taken.
 */
export async function answerOrder(desk: Desk, request: DeskRequest): Promise<Answer> {
  const visit = await findVisit(desk, request);
  if (visit === undefined) return answerNoMarket(desk);
  const { form } = request;
  const key = readKey(form);
  const bodyHash = createHash('sha256').update(request.rawBody).digest('hex');
  // Its basket is empty since, so this must be known before anything else is looked at.
  const answered = key === undefined ? undefined : await findAccepted(desk.orders, { key, bodyHash });
  if (answered?.kind === 'accepted') return answerPlaced(desk, answered.orderId);
  if (answered?.kind === 'key_reused') return answerKeyReused(desk, visit);
  const { basket, market, now } = visit;
  if (basket === undefined || basket.items.length === 0) return seeOther(basketHref(market.slug));

  const lines = await readLines(desk, { event: market.slug, items: basket.items, now });
  const ready = lines.filter((line) => line.kind === 'ready');
  const person = readPerson(form, listCountries(ready));
  const payment = form.get(checkoutFields.payment) === 'stripe' ? 'stripe' : 'stall';
  const typed = { values: person.values, payment } as const;
  const comeBack = (status: number, notice: CheckoutView['notice']) =>
    renderCheckout(desk, visit, { status, returned: { ...typed, ...(notice === undefined ? {} : { notice }) } });
  const offer = await findOffer(desk.orders.db, readText(form, checkoutFields.offer), basket.id);
  if (key === undefined || offer === undefined) return comeBack(409, 'offer_unknown');
  const goneIds = new Set(lines.flatMap((line) => (line.kind === 'gone' ? [line.item.lineId] : [])));
  if (!isOfferOf(offer, basket.items, goneIds)) return comeBack(409, 'basket_changed');
  if (person.buyer === undefined) {
    return renderCheckout(desk, visit, { status: 422, returned: { ...typed, faults: person.faults } });
  }
  const visitThere = await withDestination(desk, visit, person);
  const changed = listKnownChanges(offer, ready, visit.reading);
  if (changed.length > 0) {
    return renderCheckout(desk, visitThere, { status: 409, returned: { ...typed, changed } });
  }
  const canPayOnline = desk.payments !== undefined && offer.totalMinor > 0;
  const isCollected = ready.every(({ request: { plan } }) => plan.carry.kind === 'pickup');
  const isOnline = canPayOnline && (payment === 'stripe' || !isCollected);
  const answer = await acceptOrder(
    desk.orders,
    toAcceptance(desk, visitThere, {
      key,
      bodyHash,
      offer,
      ready,
      buyer: person.buyer,
      payment: isOnline ? 'stripe' : 'stall',
    }),
  );
  switch (answer.kind) {
    case 'accepted':
      return answerPlaced(desk, answer.orderId);
    case 'key_reused':
      return answerKeyReused(desk, visit);
    case 'changed':
      return renderChanged(desk, visitThere, { answer, offer, ready, typed });
  }
}

interface Accepting {
  readonly key: string;
  readonly bodyHash: string;
  readonly offer: Offer;
  readonly ready: readonly ReadyLine[];
  readonly buyer: Buyer;
  readonly payment: 'stall' | 'stripe';
}

function toAcceptance(desk: Desk, visit: Visit, accepting: Accepting): AcceptanceRequest {
  const { market, basket, reading } = visit;
  const { key, bodyHash, offer, ready, buyer, payment } = accepting;
  const [signingKey] = desk.keys;
  const reachedBy = buyer.email?.toLowerCase() ?? buyer.phone;
  return {
    key,
    bodyHash,
    event: { id: market._id, slug: market.slug, name: market.name, zone: market.zone },
    locale: reading.locale,
    currency: offer.currency,
    buyer,
    ...(reachedBy === undefined
      ? {}
      : { buyerKey: createHmac('sha256', signingKey).update(`buyer:${reachedBy}`).digest('base64url') }),
    ...(basket?.destination === undefined ? {} : { destination: basket.destination }),
    payment,
    holdSeconds: HOLD_SECONDS,
    parts: toParts(offer, ready),
    say: (promise) => sayPromise(promise, reading),
    hashAccess: (orderId) => hashOrderToken(makeOrderToken(orderId, signingKey)),
    ...(basket === undefined ? {} : { basketId: basket.id }),
  };
}

/** As they were offered, each line as it is known now. */
function toParts(offer: Offer, ready: readonly ReadyLine[]): readonly PartRequest[] {
  return offer.parts.map(({ shown, slotUntil, lines }) => {
    const own = findLines(ready, lines);
    const [first] = own;
    if (first === undefined) throw new Error('An offer has no part without lines: see toOfferedPart.');
    return {
      sellerId: first.product.seller._id,
      sellerName: first.product.seller.name,
      optionTitle: shown.title,
      shown,
      ...(slotUntil === undefined ? {} : { slotUntil }),
      lines: own.map(({ order }) => order),
    };
  });
}

function findLines(ready: readonly ReadyLine[], lines: readonly { readonly lineId: string }[]): readonly ReadyLine[] {
  return lines.flatMap(({ lineId }) => ready.find(({ item }) => item.lineId === lineId) ?? []);
}

/** What can be known without a lock: products that went, and prices that rose. A price that fell is the buyer's gain, and is charged. */
function listKnownChanges(offer: Offer, ready: readonly ReadyLine[], reading: Reading) {
  const offered = offer.parts.flatMap(({ lines }) => lines);
  const dearer = offered.flatMap(({ lineId, unitPriceMinor }) => {
    const line = ready.find(({ item }) => item.lineId === lineId);
    return line !== undefined && line.order.unitPriceMinor > unitPriceMinor
      ? [{ line, shownMinor: unitPriceMinor }]
      : [];
  });
  return listChanges({ parts: [], prices: dearer }, reading);
}

interface ChangedFacts {
  readonly answer: Extract<AcceptanceAnswer, { readonly kind: 'changed' }>;
  readonly offer: Offer;
  readonly ready: readonly ReadyLine[];
  readonly typed: { readonly values: ReadPerson['values']; readonly payment: 'stall' | 'stripe' };
}

function renderChanged(desk: Desk, visit: Visit, { answer, offer, ready, typed }: ChangedFacts): Promise<Answer> {
  const parts = offer.parts.map(({ shown, lines }, index) => {
    const now = answer.parts[index];
    if (now === undefined) throw new Error('Accepting answers for each part it was asked about.');
    return { shown, lines: findLines(ready, lines), ...now };
  });
  return renderCheckout(desk, visit, {
    status: 409,
    found: new Map(parts.filter(({ now }) => hasDate(now)).map(({ lines, now }) => [formatPart({ lines }), now])),
    returned: {
      ...typed,
      changed: listChanges({ parts: parts.filter(({ verdict }) => verdict === 'worse'), prices: [] }, visit.reading),
    },
  });
}

/** Where it goes is what the promises are for from now on, also when the page comes back. */
async function withDestination(desk: Desk, visit: Visit, { buyer }: ReadPerson): Promise<Visit> {
  const { basket, now } = visit;
  if (basket === undefined || buyer?.address === undefined) return visit;
  const { countryCode, postcode } = buyer.address;
  const destination = { countryCode, postcode };
  await changeBasket(desk.orders.db, basket, {
    quantities: new Map(),
    slots: new Map(),
    removed: new Set(),
    destination,
    now,
  });
  return { ...visit, basket: { ...basket, destination } };
}

function answerKeyReused(desk: Desk, { market }: Visit): Promise<Answer> {
  return desk.renderPage({
    status: 422,
    title: 'Ordered already',
    eventSlug: market.slug,
    view: {
      kind: 'message',
      heading: 'This form has been ordered with already',
      text: 'You went back to a page whose order was taken, and sent it with something else in it. That order stands as it was first sent; the change was not taken. To change it, use the order’s own page, whose link is in your confirmation. To order something more, begin from the basket.',
      links: [{ href: basketHref(market.slug), name: 'Your basket' }],
    },
  });
}

function readKey(form: FormData): string | undefined {
  const key = readText(form, KEY_FIELD);
  return /^[\w-]{16,128}$/.test(key) ? key : undefined;
}

function readText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

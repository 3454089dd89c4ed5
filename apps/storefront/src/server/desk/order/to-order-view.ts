import type { OrderActionView, OrderMoneyView, OrderView } from '@stallkeep/buying/views';
import { listAllowed, listLines, type OrderRecord, type PartRecord, sumMoney } from '@stallkeep/orders';
import { formatDayTime, formatDeadline, formatFee, formatZone, type Reading } from '@stallkeep/wording';
import {
  absoluteUrl,
  eventHref,
  orderCalendarHref,
  orderCodeHref,
  orderFormHref,
  payHref,
  variantHref,
} from '../../../paths.ts';
import { toContactForm, topicNames } from './contact.server.ts';
import { findNotice } from './notice-words.ts';
import type { OrderVisit } from './open-order.server.ts';
import { toCaseView, toMessages } from './to-case-view.ts';
import { sayHolding, toPartView } from './to-part-view.ts';

export function toOrderView(
  visit: OrderVisit,
  { done, siteUrl }: { readonly done: string | null; readonly siteUrl: string },
): OrderView {
  const { order, token } = visit;
  const notice = findNotice(done);
  const toCollect = order.parts.filter(isToCollect);
  const isLive = order.state === 'accepted';
  return {
    kind: 'order',
    market: { name: order.event.name, href: eventHref(order.event.slug) },
    reference: order.reference,
    state: findState(visit),
    ...(notice === undefined ? {} : { notice }),
    ...(isLive && toCollect.length > 0 ? { code: { code: order.collectCode, pictureHref: orderCodeHref(token) } } : {}),
    ...(isLive && toCollect.some((part) => (part.now ?? part.promised) !== undefined)
      ? { calendarHref: orderCalendarHref(token) }
      : {}),
    parts: order.parts.map((part) => toPartView(visit, part)),
    money: toMoneyView(visit),
    actions: listActions(visit),
    // Newest first: what was asked last is what is looked for.
    cases: order.cases.toReversed().map((one) => toCaseView(visit, one)),
    contact: {
      threads: order.contacts.map((contact) => ({
        key: contact.id,
        topic: isTopic(contact.topic) ? topicNames[contact.topic] : 'A question',
        state: { open: 'Waits for an answer', answered: 'Answered', closed: 'Settled' }[contact.state],
        messages: toMessages(visit, contact.messages),
      })),
      form: toContactForm(visit),
    },
    shares: listShares(order, siteUrl),
    ...(order.buyer === undefined ? {} : { buyer: toBuyerView(order.buyer) }),
  };
}

function isTopic(topic: string): topic is keyof typeof topicNames {
  return Object.hasOwn(topicNames, topic);
}

function isToCollect(part: PartRecord): boolean {
  return part.kind === 'pickup' && part.state !== 'done' && part.state !== 'cancelled';
}

/** The one sentence on top: what happens next, when and where. */
function findState(visit: OrderVisit): OrderView['state'] {
  const { order, reading, say } = visit;
  const { toPayMinor, refundDueMinor } = sumMoney(order.payment);
  const refund = refundDueMinor > 0 ? [`${say(refundDueMinor)} is to be paid back to you.`] : [];
  const when = order.endedAt === undefined ? '' : ` on ${formatDayTime(order.endedAt, reading)}`;
  switch (order.state) {
    case 'awaiting_payment': {
      const until = order.heldUntil === undefined ? '' : ` before ${formatDeadline(order.heldUntil, reading)}`;
      return {
        tone: 'wait',
        headline: `Pay ${say(toPayMinor)}${until} and it is yours.`,
        more: ['Until then it is kept for you, and nothing is promised yet.'],
      };
    }
    case 'lapsed':
      return {
        tone: 'stop',
        headline: `This order was given up${when}: it was not paid for.`,
        more: refund.length > 0 ? refund : ['Nothing was charged. What was kept for you went back to the seller.'],
      };
    case 'cancelled':
      return { tone: 'stop', headline: `This order was cancelled${when}.`, more: refund };
    case 'withdrawn':
      return { tone: 'stop', headline: `You withdrew from this order${when}.`, more: refund };
    case 'completed':
      return { tone: 'good', headline: 'You have everything you ordered. Thank you!', more: refund };
    case 'accepted':
      return findLiveState(visit, [...(toPayMinor > 0 ? [`To pay at the stall: ${say(toPayMinor)}.`] : []), ...refund]);
  }
}

function findLiveState({ order, reading: usual }: OrderVisit, money: readonly string[]): OrderView['state'] {
  const open = order.parts.filter(({ state }) => state !== 'done' && state !== 'cancelled');
  const startOf = (part: PartRecord) => part.now?.from ?? part.promised?.from ?? Number.POSITIVE_INFINITY;
  const [next, ...others] = open.toSorted((a, b) => startOf(a) - startOf(b));
  if (next === undefined) return { tone: 'good', headline: 'You have everything you ordered. Thank you!', more: money };
  const reading: Reading = { ...usual, zone: next.zone };
  const more = [
    ...(others.length > 0
      ? [`${others.length === 1 ? 'Another part' : `${others.length} other parts`} of the order: see below.`]
      : []),
    ...money,
  ];
  const holding = sayHolding(next, reading);
  if (next.state === 'not_collected') {
    const kept =
      next.heldUntil === undefined ? '' : ` It is kept for you until ${formatDeadline(next.heldUntil, reading)}.`;
    return {
      tone: 'wait',
      headline: `It was not collected.${kept}`,
      more: ['Write to the seller below to collect it another time.', ...more],
    };
  }
  if (next.outcome === 'missed') {
    return {
      tone: 'stop',
      headline: 'We did not keep our promise. We are sorry.',
      more: [`What holds now: ${holding}`, ...more],
    };
  }
  if (next.state === 'on_its_way') return { tone: 'good', headline: `It is on its way. ${holding}`, more };
  if (next.state === 'ready') {
    return { tone: 'good', headline: `It is ready. ${holding}`, more: ['Bring your collection code.', ...more] };
  }
  const isDelayed = next.changes.some(({ by }) => by !== 'buyer');
  return {
    tone: isDelayed ? 'wait' : 'plain',
    headline: isDelayed ? `Later than promised. Now: ${holding}` : holding,
    more: [
      ...(next.kind === 'pickup'
        ? [`Bring your collection code. All times are ${formatZone(next.zone, reading.locale)}.`]
        : []),
      ...more,
    ],
  };
}

function toMoneyView({ order, say, reading }: OrderVisit): OrderMoneyView {
  const { payment } = order;
  const { toPayMinor, refundedMinor, refundDueMinor } = sumMoney(payment);
  const states: OrderMoneyView['states'][number][] = [];
  if (payment?.state === 'due' && toPayMinor > 0)
    states.push({ tone: 'wait', text: `To pay at the stall: ${say(toPayMinor)}` });
  if (payment?.state === 'pending') states.push({ tone: 'wait', text: `To pay online: ${say(toPayMinor)}` });
  if (payment?.state === 'failed') states.push({ tone: 'stop', text: 'The payment did not go through.' });
  if (payment?.state === 'paid') {
    const on = payment.paidAt === undefined ? '' : ` on ${formatDayTime(payment.paidAt, reading)}`;
    states.push({
      tone: 'good',
      text: `Paid${on}${payment.method === 'stall' ? ' at the stall' : ' online'}: ${say(payment.amountMinor)}`,
    });
  }
  if (payment?.state === 'void') states.push({ tone: 'plain', text: 'Nothing is to be paid.' });
  if (refundDueMinor > 0) states.push({ tone: 'wait', text: `To be paid back to you: ${say(refundDueMinor)}` });
  if (refundedMinor > 0) states.push({ tone: 'good', text: `Paid back to you: ${say(refundedMinor)}` });
  return {
    rows: [
      { name: 'Goods', price: say(order.goodsMinor) },
      ...order.parts.map((part) => ({
        name: `${part.optionTitle}, ${part.sellerName}`,
        price: formatFee({ priceMinor: part.carriageMinor, currency: order.currency }, reading.locale),
      })),
    ],
    total: say(order.totalMinor),
    states,
  };
}

/** Only what can be done now; what cannot is not shown. */
function listActions(visit: OrderVisit): readonly OrderActionView[] {
  const { order, rights, token } = visit;
  const can = (what: 'withdraw' | 'return' | 'exchange' | 'repair' | 'claim') =>
    listAllowed(order, rights, what).length > 0;
  const canCancel = rights.parts.some(({ cancel }) => cancel.kind === 'allowed');
  const isWaiting = order.state === 'awaiting_payment';
  return [
    ...(isWaiting && order.payment?.method === 'stripe'
      ? [{ href: payHref(token), name: 'Pay now', hint: 'Leads to the page of our payment provider.' }]
      : []),
    ...(canCancel
      ? [
          {
            href: orderFormHref(token, 'cancel'),
            name: isWaiting ? 'Give the order up' : 'Cancel',
            hint: isWaiting ? 'Nothing is charged.' : 'Before work on it begins you can simply cancel.',
          },
        ]
      : []),
    ...(can('return')
      ? [{ href: orderFormHref(token, 'return'), name: 'Return something', hint: 'By the seller’s own terms.' }]
      : []),
    ...(can('exchange')
      ? [
          {
            href: orderFormHref(token, 'exchange'),
            name: 'Exchange something',
            hint: 'For another size or colour, as far as there is one.',
          },
        ]
      : []),
    ...(can('repair')
      ? [{ href: orderFormHref(token, 'repair'), name: 'Have it repaired', hint: 'Within its guarantee.' }]
      : []),
    ...(can('claim')
      ? [{ href: orderFormHref(token, 'damage'), name: 'Report damage', hint: 'With photos, if you like.' }]
      : []),
    ...(can('withdraw')
      ? [
          {
            href: orderFormHref(token, 'withdraw'),
            name: 'Withdraw from contract here',
            hint: 'Your right by law, without a reason: until 14 days after you have everything, or longer where the seller says so.',
          },
        ]
      : []),
  ];
}

/** What was bought, each product once. */
function listShares(order: OrderRecord, siteUrl: string): OrderView['shares'] {
  const seen = new Map(listLines(order).map((line) => [line.product.slug, line]));
  return [...seen.values()].map(({ product, sku }) => {
    const href = variantHref(order.event.slug, product.slug, sku);
    const address = absoluteUrl(siteUrl, href);
    const mail = `subject=${encodeURIComponent(product.title)}&body=${encodeURIComponent(address)}`;
    return { title: product.title, href, address, mailHref: `mailto:?${mail}` };
  });
}

function toBuyerView(buyer: NonNullable<OrderRecord['buyer']>): NonNullable<OrderView['buyer']> {
  const { name, email, phone, address } = buyer;
  return {
    name,
    lines: [
      ...(email === undefined ? [] : [email]),
      ...(phone === undefined ? [] : [phone]),
      ...(address === undefined ? [] : [address.street, `${address.postcode} ${address.city}`, address.countryCode]),
    ],
  };
}

import type { CaseView, MessageLines } from '@stallkeep/buying/views';
import type { CaseRecord, MessageRecord } from '@stallkeep/orders';
import { formatDayTime } from '@stallkeep/wording';
import { orderPhotoHref } from '../../../paths.ts';
import { findReasonName, wayNames, wishNames } from './case-words.ts';
import { findLine, sayLine } from './line-words.ts';
import type { OrderVisit } from './open-order.server.ts';

const titles = {
  return: 'Return',
  exchange: 'Exchange',
  repair: 'Repair',
  claim: 'Damage',
  withdrawal: 'Withdrawal from the contract',
} as const;

const states = {
  asked: { tone: 'wait', text: 'Waits for the seller' },
  agreed: { tone: 'good', text: 'Agreed' },
  refused: { tone: 'stop', text: 'Not agreed' },
  received: { tone: 'plain', text: 'Arrived' },
  decided: { tone: 'good', text: 'Settled' },
  closed: { tone: 'plain', text: 'Closed' },
} as const;

export function toCaseView(visit: OrderVisit, one: CaseRecord): CaseView {
  const { order, token, reading } = visit;
  const { acknowledgedAt } = one;
  const isReceived = one.kind === 'withdrawal' && one.state === 'agreed';
  return {
    key: one.id,
    title: titles[one.kind],
    badge: isReceived ? { tone: 'good', text: 'Received' } : states[one.state],
    next: sayNext(visit, one),
    ...(acknowledgedAt === undefined
      ? {}
      : {
          acknowledged: `Your withdrawal reached us on ${formatExact(acknowledgedAt, visit)}. This is its acknowledgement; we sent it to you by letter as well. Keep it.`,
        }),
    lines: one.lines.map(({ lineId, quantity, wantedSku }) => {
      const line = findLine(order, lineId);
      const name = line === undefined ? 'A line of this order' : sayLine(line);
      return `${quantity} × ${name}${wantedSku === undefined ? '' : `, for ${wantedSku}`}`;
    }),
    facts: [
      { name: 'Asked', value: formatDayTime(one.openedAt, reading) },
      ...(one.kind === 'withdrawal' || one.reason === '' ? [] : toFact('Why', findReasonName(one.kind, one.reason))),
      ...(one.way === undefined ? [] : toFact('How it goes back', wayNames[one.way])),
      ...(one.wish === undefined ? [] : toFact('You would like', wishNames[one.wish])),
      ...(one.receivedAt === undefined ? [] : toFact('Arrived', formatDayTime(one.receivedAt, reading))),
      ...(one.refundMinor === undefined || one.refundMinor === 0 ? [] : toFact('Refund', visit.say(one.refundMinor))),
    ],
    photos: one.photos.map(({ id, width, height }, index) => ({
      href: orderPhotoHref(token, id),
      alt: `Photo ${index + 1} of ${one.photos.length} that you sent`,
      width,
      height,
    })),
    messages: toMessages(visit, one.messages),
  };
}

function toFact(name: string, value: string | undefined): readonly { readonly name: string; readonly value: string }[] {
  return value === undefined ? [] : [{ name, value }];
}

/** What happens next, in one or two sentences. */
function sayNext({ order, say }: OrderVisit, one: CaseRecord): string {
  const isRefundDue = order.payment?.refunds.some(({ caseId, state }) => caseId === one.id && state === 'due') === true;
  if (isRefundDue && one.refundMinor !== undefined) return `${say(one.refundMinor)} is to be paid back to you.`;
  switch (one.state) {
    case 'asked':
      return 'The seller answers here and by e-mail.';
    case 'refused':
      return 'The seller says why below. Your rights by law stay as they are; write to the seller if you see it otherwise.';
    case 'agreed':
      return sayWayBack(one);
    case 'received':
      return one.kind === 'repair'
        ? 'It is being mended. The seller tells you when it is done.'
        : 'The seller looks at it and settles it.';
    case 'decided':
    case 'closed':
      return one.nextOrderId === undefined
        ? ''
        : 'What you get instead is an order of its own: the letter about it has its link.';
  }
}

function sayWayBack(one: CaseRecord): string {
  if (one.kind === 'withdrawal') {
    return 'Send or bring it back within 14 days. You are paid back when it has arrived, or when you show that you sent it.';
  }
  switch (one.way) {
    case 'stall':
      return 'Bring it to the stall and show your collection code.';
    case 'courier':
      return 'The courier fetches it; the seller tells you when.';
    case 'post':
      return 'Send it back by post, and write the order’s reference into the parcel.';
    case undefined:
      return one.kind === 'repair'
        ? 'Bring it to the seller. By when it is mended they tell you below.'
        : 'The seller tells you below how it goes on.';
  }
}

export function toMessages(
  { order, reading }: OrderVisit,
  messages: readonly MessageRecord[],
): readonly MessageLines[] {
  const sellers = [...new Set(order.parts.map(({ sellerName }) => sellerName))];
  const [only] = sellers;
  return messages.map(({ at, by, body }, index) => ({
    key: `${at}-${index}`,
    who: by === 'buyer' ? 'You' : sellers.length === 1 && only !== undefined ? only : 'The seller',
    by,
    at: formatDayTime(at, reading),
    body,
  }));
}

/** With year and second: for what may have to be proven. */
function formatExact(at: number, { reading, order }: OrderVisit): string {
  const format = new Intl.DateTimeFormat(reading.locale, {
    dateStyle: 'full',
    timeStyle: 'long',
    timeZone: order.zone,
  });
  return format.format(at * 1000);
}

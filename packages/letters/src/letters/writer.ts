import { formatDay, formatDayTime, formatDeadline, formatWindow, formatZone } from '@stallkeep/wording';
import type { FactSpan, Instant, OrderFacts, PartFacts, RefundFacts, Zone } from '../facts.ts';
import { cleanName } from '../layout/clean.ts';
import type { Piece } from '../layout/piece.ts';
import type { LetterLanguage, LetterWords } from '../words/words.ts';

/** A letter before it is written: its subject and what it is made of. */
export interface Draft {
  readonly subject: string;
  readonly pieces: readonly Piece[];
}

/** Words, dates and amounts of one letter. */
export interface Writer {
  readonly words: LetterWords;
  readonly tag: string;
  /** "€12.90" */
  readonly money: (amountMinor: number) => string;
  /** "Fri 13 Nov, 12:00, Lisbon time" */
  readonly from: (at: Instant, zone: Zone) => string;
  /** The same of an end: midnight belongs to the day it closes. */
  readonly until: (at: Instant, zone: Zone) => string;
  readonly window: (span: FactSpan, zone: Zone) => string;
  readonly day: (at: Instant, zone: Zone) => string;
  /** With year and seconds: for what must be proven later. */
  readonly exact: (at: Instant, zone: Zone) => string;
}

export function startWriter(
  { words, tag }: LetterLanguage,
  { currency, now }: Pick<OrderFacts, 'currency' | 'now'>,
): Writer {
  const amounts = new Intl.NumberFormat(tag, { style: 'currency', currency });
  const digits = amounts.resolvedOptions().maximumFractionDigits ?? 2;
  const reading = (zone: Zone) => ({ locale: tag, zone, near: now });
  return {
    words,
    tag,
    money: (amountMinor) => amounts.format(amountMinor / 10 ** digits),
    from: (at, zone) => words.at(formatDayTime(at, reading(zone)), formatZone(zone, tag)),
    until: (at, zone) => words.at(formatDeadline(at, reading(zone)), formatZone(zone, tag)),
    window: (span, zone) => words.at(formatWindow(span, reading(zone)), formatZone(zone, tag)),
    day: (at, zone) => formatDay(at, reading(zone)),
    exact: (at, zone) =>
      words.at(
        new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeStyle: 'medium', timeZone: zone }).format(at * 1000),
        formatZone(zone, tag),
      ),
  };
}

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
export const heading = (text: string): Piece => ({ kind: 'heading', text });

export function hello({ words }: Writer, { buyerName }: OrderFacts): Piece {
  return paragraph(words.hello(cleanName(buyerName)));
}

/** "2 × Bandana, blue" */
export function listGoods({ words }: Writer, lines: readonly { title: string; quantity: number }[]): Piece {
  return { kind: 'list', items: lines.map(({ title, quantity }) => words.quantity(quantity, cleanName(title))) };
}

export function toPlace({ words }: Writer, { place }: PartFacts): string | undefined {
  if (place === undefined) return undefined;
  const { name, address, stall } = place;
  return [name, stall === undefined ? undefined : words.stall(cleanName(stall)), address]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => cleanName(part ?? ''))
    .join(', ');
}

export function toPayment({ words, money }: Writer, { parts, payment }: OrderFacts): string {
  const amount = money(payment.amountMinor);
  if (payment.state === 'paid') return words.paid(amount);
  if (payment.method === 'online') return words.payPending(amount);
  return parts.every(({ kind }) => kind === 'pickup') ? words.payAtStall(amount) : words.payOnReceipt(amount);
}

/** What becomes of the money; undefined where there is nothing to say. */
export function sayRefund(
  { words, money }: Writer,
  facts: OrderFacts & { readonly refund?: RefundFacts },
): string | undefined {
  const { refund, payment } = facts;
  if (refund === undefined) return payment.state === 'paid' ? undefined : words.nothingPaid;
  const amount = money(refund.amountMinor);
  const say = { due: words.refundDue, done: words.refundDone, failed: words.refundFailed }[refund.state];
  return say(amount);
}

/** The button to the order's page, or where else to find it. */
export function linkOrder({ words }: Writer, { link }: { readonly link?: string }, name?: string): readonly Piece[] {
  if (link === undefined) return [paragraph(words.noLink)];
  return [{ kind: 'link', name: name ?? words.orderLink, href: link }];
}

/** Rows whose value there is. */
export function facts(rows: readonly (readonly [name: string, value: string | undefined])[]): Piece {
  return {
    kind: 'facts',
    rows: rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [{ name, value }])),
  };
}

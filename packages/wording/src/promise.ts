import type { DatedAnswer, DeliveryPromise, Instant, TimetableRow } from '@stallkeep/promise';
import { formatDays, formatDayTime, formatDeadline, formatWindow, formatZone } from './dates.ts';
import { formatUnavailable, formatUnknown } from './no-date.ts';
import { formatPlace } from './places.ts';
import type { Reading } from './reading.ts';
import { endSentence, say, toInner } from './say.ts';

/** A promise in words. `headline` alone is never shown: its condition, if any, stands beside it. */
export interface PromiseWords {
  readonly headline: string;
  /** The place and whose clock, such as "at Stall A12, Lisbon time". */
  readonly where?: string;
  /** True until the page expires, whatever the reader's clock says: "Order before Fri 13 Nov, 12:00". */
  readonly condition?: string;
  /** Why there is no date, or what to do instead. */
  readonly reason?: string;
  /** Of a run that goes only with enough orders: how many, so far, decided when, and what happens else. */
  readonly minimum?: string;
  /** Until when it is kept for a buyer who did not come. */
  readonly held?: string;
}

/** A condition and what holds under it, for a list; `sentence` is both, with whose clock it is. */
export interface RowWords {
  readonly condition: string;
  readonly answer: string;
  readonly sentence: string;
}

type DatedPromise = Extract<DeliveryPromise, DatedAnswer>;

/** The promise in words, in parts that a page puts on lines of their own. */
export function formatPromise(promise: DeliveryPromise, reading: Reading): PromiseWords {
  const { locale } = reading;
  switch (promise.status) {
    case 'firm':
    case 'estimate': {
      const local = { ...reading, zone: promise.zone };
      const minimum = formatMinimum(promise, reading);
      const held = formatHeld(promise, reading);
      return {
        headline: formatArrival(promise, local),
        where: formatWhere(promise, locale),
        condition: formatOrderBefore(promise.orderUntil, local),
        ...(minimum === undefined ? {} : { minimum }),
        ...(held === undefined ? {} : { held }),
      };
    }
    case 'unknown':
      return formatUnknown(promise.reason, locale, promise.wording.params);
    case 'unavailable': {
      const words = formatUnavailable(promise.reason, locale, promise.wording.params);
      if (promise.opensAt === undefined) return words;
      const zone = formatZone(reading.zone, locale);
      return {
        ...words,
        condition: say(locale, 'condition.opens', { dayTime: formatDayTime(promise.opensAt, reading), zone }),
      };
    }
  }
}

/**
 * The one explicit sentence that is stored verbatim with an order: what, when, where, on whose clock, under which
 * condition. "Collect Sat 14 Nov, 10:00–14:00 at Stall A12, Lisbon time. Order before Fri 13 Nov, 12:00."
 */
export function formatSentence(promise: DeliveryPromise, reading: Reading): string {
  const { headline, where, condition, reason, minimum, held } = formatPromise(promise, reading);
  if (promise.status === 'firm' || promise.status === 'estimate') {
    const key = hasPlace(promise) ? 'sentence.place' : 'sentence.zone';
    const sentence = endSentence(say(reading.locale, key, { headline, where, condition }));
    return [sentence, minimum, held].filter((part) => part !== undefined).join(' ');
  }
  return [headline, reason, condition]
    .filter((part) => part !== undefined)
    .map(endSentence)
    .join(' ');
}

/** One later row as a condition that is true whenever it is read: "Order before Tue 17 Nov, 12:00 → collect …". */
export function formatRow({ from, until, promise }: TimetableRow, reading: Reading): RowWords {
  if (promise.status === 'firm' || promise.status === 'estimate') {
    const local = { ...reading, zone: promise.zone };
    const answer = toInner(formatArrival(promise, local), reading.locale);
    return joinRow('row.dated', { condition: formatOrderBefore(until, local), answer }, local);
  }
  return formatFrom(from, toInner(formatPromise(promise, reading).headline, reading.locale), reading);
}

/** What holds once the page is too old to promise anything: never the last row, always "confirmed when you order". */
export function formatExpiry(expires: Instant, reading: Reading): RowWords {
  return formatFrom(expires, say(reading.locale, 'expiry.answer', {}), reading);
}

/** "Kept for you until Mon 16 Nov, 19:00, Lisbon time.", where the promise says so. */
export function formatHeld(promise: DeliveryPromise, { locale, near }: Reading): string | undefined {
  if (promise.status !== 'firm' && promise.status !== 'estimate') return undefined;
  if (promise.heldUntil === undefined) return undefined;
  const { zone } = promise;
  const dayTime = formatDeadline(promise.heldUntil, { locale, near, zone });
  return say(locale, 'held', { dayTime, zone: formatZone(zone, locale) });
}

/** Of a run that goes only with enough orders: how many, how many so far, when it is decided, what happens else. */
export function formatMinimum(promise: DeliveryPromise, { locale, near }: Reading): string | undefined {
  if (promise.wording.key !== 'run.minimum') return undefined;
  if (promise.status !== 'firm' && promise.status !== 'estimate') return undefined;
  const { orders, ordersSoFar, decidesAt, otherwise } = promise.wording.params;
  const { zone } = promise;
  return say(locale, 'minimum', {
    orders,
    ordersSoFar,
    decidesAt: typeof decidesAt === 'number' ? formatDeadline(decidesAt, { locale, near, zone }) : undefined,
    otherwise,
    zone: formatZone(zone, locale),
  });
}

function formatArrival(promise: DatedPromise, reading: Reading): string {
  const span = { from: promise.earliest, until: promise.latest };
  const when = promise.granularity === 'day' ? formatDays(span, reading) : formatWindow(span, reading);
  const { share, sample, otherwise } = promise.wording.params;
  if (promise.wording.key === 'run.minimum') {
    return say(reading.locale, 'run.minimum', { when, status: promise.status, otherwise });
  }
  if (promise.status === 'estimate') return say(reading.locale, `${promise.kind}.estimate`, { when, share, sample });
  // A pickup over several days is a time in which it becomes ready, not one window to come in.
  const isOneDay = formatDays(span, reading) === formatDays({ from: span.from, until: span.from + 1 }, reading);
  return say(reading.locale, `${promise.kind}.firm`, { when, span: isOneDay ? 'day' : 'days' });
}

function formatOrderBefore(until: Instant, reading: Reading): string {
  return say(reading.locale, 'condition.before', { dayTime: formatDeadline(until, reading) });
}

function hasPlace(promise: DatedPromise): boolean {
  return promise.kind === 'pickup' && promise.place !== undefined;
}

function formatWhere(promise: DatedPromise, locale: string): string {
  const zone = formatZone(promise.zone, locale);
  if (promise.kind !== 'pickup' || promise.place === undefined) return say(locale, 'where.zone', { zone });
  return say(locale, 'where.place', { place: formatPlace(promise.place, locale), zone });
}

function formatFrom(from: Instant, answer: string, reading: Reading): RowWords {
  const condition = say(reading.locale, 'condition.from', { dayTime: formatDayTime(from, reading) });
  return joinRow('row.plain', { condition, answer }, reading);
}

function joinRow(
  key: 'row.dated' | 'row.plain',
  { condition, answer }: { readonly condition: string; readonly answer: string },
  { locale, zone }: Reading,
): RowWords {
  return { condition, answer, sentence: say(locale, key, { condition, answer, zone: formatZone(zone, locale) }) };
}

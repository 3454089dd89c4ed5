import type {
  BasisStep,
  DeliveryPromise,
  PlaceSummary,
  TimetableRow,
  UnavailableReason,
  UnknownReason,
} from '@stallkeep/promise';
import { formatMoney } from '../price/formatMoney.ts';
import { formatDays, formatDayTime, formatWindow, formatZone, type Reading } from './dates.ts';

/** A promise in words. `headline` alone is never shown: its condition, if any, stands beside it. */
export interface PromiseWords {
  readonly headline: string;
  /** The place and whose clock, such as "at Stall A12, Lisbon time". */
  readonly where?: string;
  /** True until the page expires, whatever the reader's clock says: "Order before Fri 13 Nov, 12:00". */
  readonly condition?: string;
  /** Why there is no date, or what to do instead. */
  readonly reason?: string;
}

const unknownReasons: Record<UnknownReason, string> = {
  beyond_reviewed: 'The opening days that far ahead are not confirmed yet. The maker answers within one working day.',
  no_calendar: 'The maker has not given opening days yet. The maker answers within one working day.',
  no_hours: 'The collection hours are not set yet. The maker answers within one working day.',
  not_dated_yet: 'The maker names a date before you order.',
  expired: 'These dates are being worked out anew.',
  bad_plan: 'The maker answers within one working day.',
};

/** Where "No date yet" would sound as if nobody knew. */
const unknownHeadlines: Partial<Record<UnknownReason, string>> = {
  not_dated_yet: 'Date on request',
  expired: 'Confirmed when you order',
};

const unavailableReasons: Record<UnavailableReason, { readonly headline: string; readonly reason?: string }> = {
  event_past: { headline: 'This market day is over' },
  event_cancelled: { headline: 'This market is cancelled', reason: 'Orders already placed are refunded in full.' },
  orders_not_open: { headline: 'Orders are not open yet' },
  orders_closed: { headline: 'Orders for this market day have closed' },
  sold_out: { headline: 'Sold out', reason: 'The maker has none left for this way of getting it.' },
  no_window: { headline: 'No collection time left', reason: 'An order placed now would be ready after the last one.' },
};

/** The promise of one row in words. Reasons are closed lists, so a new one does not compile without its sentence. */
export function formatPromise(promise: DeliveryPromise, reading: Reading): PromiseWords {
  switch (promise.status) {
    case 'firm':
    case 'estimate': {
      const local = { ...reading, zone: promise.zone };
      return {
        headline: formatArrival(promise, local),
        where: [promise.place ? `at ${formatPlace(promise.place)}` : '', formatZone(promise.zone)]
          .filter(Boolean)
          .join(', '),
        condition: `Order before ${formatDayTime(promise.orderUntil, local)}`,
      };
    }
    case 'unknown':
      return formatUnknown(promise.reason);
    case 'unavailable': {
      const words = unavailableReasons[promise.reason];
      return promise.orderFrom === undefined
        ? words
        : {
            ...words,
            condition: `Orders open ${formatDayTime(promise.orderFrom, reading)}, ${formatZone(reading.zone)}`,
          };
    }
  }
}

/** Why there is no date, and what the buyer gets in its place. */
export function formatUnknown(reason: UnknownReason): { readonly headline: string; readonly reason: string } {
  return { headline: unknownHeadlines[reason] ?? 'No date yet', reason: unknownReasons[reason] };
}

/** One later row as a condition that is true whenever it is read: "Order before Tue 17 Nov, 12:00: collect …". */
export function formatRow(
  row: TimetableRow,
  reading: Reading,
): { readonly condition: string; readonly answer: string } {
  const { promise } = row;
  switch (promise.status) {
    case 'firm':
    case 'estimate': {
      const local = { ...reading, zone: promise.zone };
      return {
        condition: `Order before ${formatDayTime(row.until, local)}`,
        answer: toLowerStart(formatArrival(promise, local)),
      };
    }
    case 'unknown':
      return {
        condition: `From ${formatDayTime(row.from, reading)}`,
        answer: toLowerStart(formatPromise(promise, reading).headline),
      };
    case 'unavailable':
      return {
        condition: `From ${formatDayTime(row.from, reading)}`,
        answer: toLowerStart(unavailableReasons[promise.reason].headline),
      };
  }
}

/** What a step of a promise's basis settles, in a buyer's words; the engine's own note is for its engineers. */
export const basisWords: Record<BasisStep['step'], string> = {
  order: 'You order',
  acceptance_day: 'Taken up with the orders before',
  ready: 'The maker has it ready at the latest',
  collection: 'You can collect from',
  guard: 'This answer holds until',
};

/** What holds once the page is too old to promise anything. */
export function formatExpiry(
  expires: number,
  reading: Reading,
): { readonly condition: string; readonly answer: string } {
  return { condition: `From ${formatDayTime(expires, reading)}`, answer: 'confirmed when you order' };
}

/** "Free", or the amount. */
export function formatFee(fee: { readonly priceMinor: number; readonly currency: string }, locale: string): string {
  return fee.priceMinor === 0 ? 'Free' : formatMoney({ amountMinor: fee.priceMinor, currency: fee.currency }, locale);
}

/** The stall where there is one, else the place's name; the address stands on its own line. */
export function formatPlace(place: PlaceSummary): string {
  return place.stall ? formatStall(place.stall) : place.name;
}

/** A stall is often only its number: "A12" is read as "Stall A12", "Banca 7" and "The blue tent" stay. */
export function formatStall(stall: string): string {
  return /^\p{L}{0,2}[-–]?\d{1,4}\p{L}?$/u.test(stall.trim()) ? `Stall ${stall.trim()}` : stall.trim();
}

type DatedPromise = Extract<DeliveryPromise, { status: 'firm' | 'estimate' }>;

function formatArrival(promise: DatedPromise, reading: Reading): string {
  const window = { from: promise.earliest, until: promise.latest };
  const when = promise.granularity === 'slot' ? formatWindow(window, reading) : formatDays(window, reading);
  const isPickup = promise.kind === 'pickup';
  if (promise.status === 'firm') return `${isPickup ? 'Collect' : 'Delivered'} ${when}`;
  return `Usually ${isPickup ? 'ready to collect' : 'delivered'} ${when}`;
}

function toLowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

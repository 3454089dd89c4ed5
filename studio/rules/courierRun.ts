import { sayWeekdays, WEEKDAYS } from './calendar.ts';
import { findTwice, findWeekday, sayDate } from './dates.ts';

export interface WeeklyDeparture {
  readonly weekdays?: readonly string[] | undefined;
  readonly departs?: string | undefined;
}

export interface DatedDeparture {
  readonly on?: string | undefined;
  readonly departs?: string | undefined;
}

export interface RunRow {
  readonly weekly?: readonly WeeklyDeparture[] | undefined;
  readonly dated?: readonly DatedDeparture[] | undefined;
  readonly bookByMinutes?: number | undefined;
  readonly loadingMinutes?: number | undefined;
  readonly deliveryMinMinutes?: number | undefined;
  readonly deliveryMaxMinutes?: number | undefined;
  readonly seats?: { readonly unit?: string | undefined; readonly count?: number | undefined } | undefined;
  readonly minimum?: MinimumRow | undefined;
}

export interface MinimumRow {
  readonly orders?: number | undefined;
  readonly decideByMinutes?: number | undefined;
  readonly otherwise?: string | undefined;
}

/** A run that never leaves can promise nothing. */
export function checkDepartures(run: RunRow | undefined): true | string {
  return (run?.weekly?.length ?? 0) > 0 || (run?.dated?.length ?? 0) > 0
    ? true
    : 'Say when the courier leaves: add weekly departures, or single dates.';
}

export function checkWeeklyDepartures(rows: readonly WeeklyDeparture[] | undefined): true | string {
  for (const day of WEEKDAYS) {
    const twice = findTwice(listDepartures(rows, day.value));
    if (twice !== undefined) return `${day.title} ${twice} is listed twice. Keep it in one row.`;
  }
  return true;
}

export function checkDatedDepartures(rows: readonly DatedDeparture[] | undefined): true | string {
  const twice = findTwice((rows ?? []).filter(isWhole).map((row) => `${row.on} ${row.departs}`));
  if (twice === undefined) return true;
  const [on, departs] = twice.split(' ');
  return `${sayDate(on)}, ${departs} is listed twice. Keep one entry.`;
}

/** Only what would leave can be cancelled; a wrong time would leave the real departure on sale. */
export function checkCancelled(cancelled: readonly DatedDeparture[] | undefined, run: RunRow): true | string {
  for (const row of (cancelled ?? []).filter(isWhole)) {
    const dated = (run.dated ?? []).filter((other) => other.on === row.on).map((other) => other.departs);
    const planned = [...listDepartures(run.weekly, findWeekday(row.on) ?? ''), ...dated];
    if (!planned.includes(row.departs)) {
      const known = planned.length === 0 ? 'none is planned that day' : `planned are ${joinWords(planned)}`;
      return `No departure at ${row.departs} on ${sayDate(row.on)} to cancel: ${known}. Check date and time.`;
    }
  }
  return true;
}

/** Goods are there before they are loaded, so no order can come later than that. */
export function checkBookBy(bookByMinutes: number | undefined, loadingMinutes: number | undefined): true | string {
  if (bookByMinutes === undefined || loadingMinutes === undefined || bookByMinutes >= loadingMinutes) return true;
  return `Loading takes ${loadingMinutes} minutes, so an order ${bookByMinutes} minutes before is too late. Give ${loadingMinutes} or more.`;
}

/** A window needs two different ends. */
export function checkDeliveryWindow(min: number | undefined, max: number | undefined): true | string {
  if (min === undefined || max === undefined || min < max) return true;
  return `The last door (${max} minutes) must come after the first one (${min}). Give the last door more.`;
}

/** With fewer places than orders needed, a run could never go. */
export function checkMinimum({ minimum, seats }: RunRow): true | string {
  const { orders, decideByMinutes, otherwise } = minimum ?? {};
  if (orders === undefined && decideByMinutes === undefined) return true;
  if (orders === undefined) return 'Say from how many orders the run goes, or clear the minutes beside it.';
  if (orders > 1 && seats?.unit !== 'litre' && seats?.count !== undefined && orders > seats.count) {
    return `It goes from ${orders} orders but has places for ${seats.count} parcels, so it would never go. Lower the one or raise the other.`;
  }
  if (decideByMinutes === undefined) return 'Say how many minutes before leaving you decide whether it goes.';
  return otherwise ? true : 'Say what happens to the orders when the run does not go.';
}

/** Decided while orders still come in, a run is given up that a late order might have saved. */
export function checkDecided({ minimum, bookByMinutes }: RunRow): true | string {
  const decideByMinutes = minimum?.decideByMinutes;
  return decideByMinutes === undefined || bookByMinutes === undefined || decideByMinutes <= bookByMinutes
    ? true
    : `You would decide ${decideByMinutes} minutes before, while orders still come in until ${bookByMinutes} minutes before. Decide at ${bookByMinutes} minutes or later.`;
}

/** The departures of one weekday, as "HH:MM", earliest first. */
export function listDepartures(rows: readonly WeeklyDeparture[] | undefined, weekday: string): readonly string[] {
  return (rows ?? [])
    .flatMap((row) => (row.weekdays?.includes(weekday) && row.departs ? [row.departs] : []))
    .toSorted();
}

/** "Mon–Fri 11:00 and 15:30, Sat 12:00": days with the same departures said together. */
export function sayDepartures(rows: readonly WeeklyDeparture[] | undefined): string {
  const days = new Map<string, string[]>();
  for (const { value } of WEEKDAYS) {
    const times = joinWords(listDepartures(rows, value));
    if (times !== '') days.set(times, [...(days.get(times) ?? []), value]);
  }
  return [...days].map(([times, weekdays]) => `${sayWeekdays(weekdays)} ${times}`).join(', ');
}

/** "12 parcels", "80 litres"; undefined where nobody counts. */
export function saySeats(seats: RunRow['seats']): string | undefined {
  if (seats?.count === undefined) return undefined;
  const unit = seats.unit === 'litre' ? 'litre' : 'parcel';
  return `${seats.count} ${unit}${seats.count === 1 ? '' : 's'}`;
}

/** "goes at 4 orders"; undefined where it always goes. */
export function sayMinimum(minimum: MinimumRow | undefined): string | undefined {
  return minimum?.orders !== undefined && minimum.orders > 1 ? `goes at ${minimum.orders} orders` : undefined;
}

function isWhole(row: DatedDeparture): row is { readonly on: string; readonly departs: string } {
  return Boolean(row.on && row.departs);
}

/** "a", "a and b", "a, b and c". */
function joinWords(words: readonly (string | undefined)[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

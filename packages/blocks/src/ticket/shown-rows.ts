import { hasDate, type PromiseTimetable, type TimetableRow, type Zone } from '@stallkeep/promise';
import { formatPlace, type Reading } from '@stallkeep/wording';
import type { PageView } from '../page-view.ts';

/** Which rows of a timetable a page carries, and on whose clock they are told. Pure. */

interface ShownTable {
  readonly timetable: PromiseTimetable;
  /** The row that holds when the page is made. */
  readonly current: TimetableRow;
}

/**
 * The row that holds and so many later ones, up to the first without a date: after "orders have closed" a buyer can do nothing more. One
 * that follows right after the last is kept too, else "confirmed when you order" would be said of a time when nothing can be ordered.
 */
export function listShownRows({ timetable, current }: ShownTable, count: number): readonly TimetableRow[] {
  const after = timetable.rows.slice(timetable.rows.indexOf(current) + 1);
  const end = after.findIndex((row) => !hasDate(row.promise));
  return [current, ...after.slice(0, end !== -1 && end <= count ? end + 1 : count)];
}

/** Every time on a ticket is told on one clock: that of its first date. */
export function findRowsZone(rows: readonly TimetableRow[]): Zone | undefined {
  for (const { promise } of rows) if ('zone' in promise) return promise.zone;
  return undefined;
}

/** How a page is read: on the event's clock, else on that of its first date. Without any date no time is shown in it. */
export function toPageReading({ locale, madeAt, event, timetables }: PageView): Reading {
  const zone = event?.zone ?? findRowsZone(timetables.flatMap(({ rows }) => rows)) ?? 'Etc/UTC';
  return { locale, zone, near: madeAt };
}

/** Where it can be collected, said in a plain no to sending it. */
export function findCollection(shown: readonly ShownTable[], locale: string): string | undefined {
  const pickup = shown.find(({ current: { promise } }) => promise.kind === 'pickup' && hasDate(promise));
  const place = pickup?.current.promise.place;
  return place && formatPlace(place, locale);
}

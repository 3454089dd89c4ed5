import { OpenCalendar } from '../calendar/calendar.ts';
import { toDay } from '../time/days.ts';
import type { Calendar, LocalDate } from '../types/index.ts';

/** A carrier's scan of a parcel; dates on the clock of the transit calendar. */
export interface ParcelScan {
  readonly parcelId: string;
  readonly kind: 'handedOver' | 'attempted' | 'delivered';
  readonly on: LocalDate;
}

/**
 * [L7] Transit days of each parcel that was delivered: open dates of the carrier after the handover, through the delivery. An attempt
 * is not a delivery, and a parcel still on its way is not measured; a first scan of each kind counts.
 */
export function measureTransit(scans: readonly ParcelScan[], transit: Calendar): readonly number[] {
  const calendar = new OpenCalendar(transit);
  const handedOver = toFirstDays(scans, 'handedOver');
  const delivered = toFirstDays(scans, 'delivered');
  return [...handedOver].flatMap(([parcelId, from]) => {
    const until = delivered.get(parcelId);
    if (until === undefined || until < from) return [];
    let days = 0;
    for (let day = from + 1; day <= until; day += 1) if (calendar.isOpen(day)) days += 1;
    return [days];
  });
}

function toFirstDays(scans: readonly ParcelScan[], kind: ParcelScan['kind']): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const scan of scans) {
    if (scan.kind !== kind) continue;
    days.set(scan.parcelId, Math.min(toDay(scan.on), days.get(scan.parcelId) ?? Number.POSITIVE_INFINITY));
  }
  return days;
}

import { MIN_MEASURED_PARCELS } from '@stallkeep/promise';
import { findTwice } from './dates.ts';
import { countParcels, type ParcelRow } from './transit.ts';

export interface LaneZoneRow {
  readonly zone?: { readonly _ref?: string | undefined } | undefined;
  readonly quotedMinDays?: number | undefined;
  readonly quotedMaxDays?: number | undefined;
  readonly history?:
    | { readonly parcels?: readonly ParcelRow[] | undefined; readonly measuredThrough?: string | undefined }
    | undefined;
}

/** Each zone stands in a lane once: with two quotes nobody could say which one counts. */
export function checkLaneZones(rows: readonly LaneZoneRow[] | undefined): true | string {
  const twice = findTwice((rows ?? []).map((row) => row.zone?._ref).filter((ref) => ref !== undefined));
  return twice === undefined ? true : 'One delivery zone is listed twice. Keep one row for each zone.';
}

export function checkQuoted({ quotedMinDays: min, quotedMaxDays: max }: LaneZoneRow): true | string {
  if ((min === undefined) !== (max === undefined)) return 'Give both quoted days, at least and at most, or neither.';
  if (min === undefined || max === undefined || min <= max) return true;
  return `“At most” (${max}) is shorter than “at least” (${min}). Swap the two.`;
}

/** Without a quote, and with too few parcels measured, buyers can be told no date. */
export function checkTransitKnown(row: LaneZoneRow): true | string {
  const measured = countParcels(row.history?.parcels);
  if (row.quotedMaxDays !== undefined || measured >= MIN_MEASURED_PARCELS) return true;
  return `Buyers here see “no date yet”: give what the carrier quotes, or measure ${MIN_MEASURED_PARCELS - measured} more parcels.`;
}

/** Counts need the date they reach to, and a date needs counts. */
export function checkMeasuredThrough(row: LaneZoneRow, today: string): true | string {
  const { parcels, measuredThrough } = row.history ?? {};
  if (countParcels(parcels) > 0 && !measuredThrough) return 'Say until which day these parcels were measured.';
  return measuredThrough !== undefined && measuredThrough > today
    ? 'This date is in the future. Give the day the last of these parcels arrived.'
    : true;
}

/** From before until, inside one day. */
export function checkDeliveryHours(from: string | undefined, until: string | undefined): true | string {
  if (!from !== !until) return 'Give both times, from and until, or neither for the whole day.';
  if (!from || !until || from < until) return true;
  return `Deliveries would end at ${until}, before they begin at ${from}. Swap the two times.`;
}

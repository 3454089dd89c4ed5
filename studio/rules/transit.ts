import { findHighRank, findLowRank, MIN_MEASURED_PARCELS } from '@stallkeep/promise';

export interface ParcelRow {
  readonly days?: number | undefined;
  readonly count?: number | undefined;
}

export function countParcels(rows: readonly ParcelRow[] | undefined): number {
  return toSortedCounts(rows).reduce((sum, row) => sum + row.count, 0);
}

/** Whole days, whole parcels, each number of days once. */
export function checkParcels(rows: readonly ParcelRow[] | undefined): true | string {
  const seen = new Set<number>();
  for (const { days, count } of rows ?? []) {
    if (days === undefined || count === undefined) return 'Fill in both numbers of each row, or remove the row.';
    if (!Number.isInteger(days) || days < 0) return 'Days on the way are whole numbers, 0 or more.';
    if (!Number.isInteger(count) || count < 1)
      return `Give whole parcels for ${days} days, 1 or more, or remove the row.`;
    if (seen.has(days)) return `${days} days stands in two rows. Add their parcels up in one.`;
    seen.add(days);
  }
  return true;
}

/** Days within which a share of the parcels came, as the engine reckons them, kept inside 1 and n. Undefined without parcels. */
export function findTransitDays(rows: readonly ParcelRow[] | undefined, share: 0.1 | 0.9 | 0.95): number | undefined {
  const counts = toSortedCounts(rows);
  const n = countParcels(counts);
  const rank = share === 0.1 ? findLowRank(n) : findHighRank(n, share === 0.9 ? 'p90' : 'p95');
  let left = Math.min(Math.max(rank, 1), n);
  for (const { days, count } of counts) {
    left -= count;
    if (left <= 0) return days;
  }
  return undefined;
}

/** What the counts amount to, in words for the seller who typed them. */
export function sayTransit(rows: readonly ParcelRow[] | undefined): string {
  const n = countParcels(rows);
  const [fast, slow] = [findTransitDays(rows, 0.1), findTransitDays(rows, 0.9)];
  if (fast === undefined || slow === undefined)
    return 'No parcels measured yet. Buyers are told what the carrier quotes.';
  const spread = `One in ten came in ${sayDays(fast)} or less, nine in ten in ${sayDays(slow)} or less.`;
  const effect =
    n < MIN_MEASURED_PARCELS
      ? `Buyers are told the quote until you have measured ${MIN_MEASURED_PARCELS}: ${MIN_MEASURED_PARCELS - n} more.`
      : 'Buyers are told these days, for half a year from the last of them.';
  return `${n} ${n === 1 ? 'parcel' : 'parcels'}. ${spread} ${effect}`;
}

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function toSortedCounts(rows: readonly ParcelRow[] | undefined): readonly Required<Counted>[] {
  return (rows ?? []).filter(isCounted).toSorted((a, b) => a.days - b.days);
}

interface Counted {
  readonly days: number;
  readonly count: number;
}

function isCounted(row: ParcelRow): row is Counted {
  return row.days !== undefined && row.count !== undefined && row.count > 0;
}

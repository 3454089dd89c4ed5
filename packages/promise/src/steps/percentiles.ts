import { addDays } from '../time/days.ts';
import type { LaneZone, LocalDate, TransitHistory } from '../types/index.ts';

/** [L4] Fewer parcels say too little about the slow ones. */
export const MIN_MEASURED_PARCELS = 30;
/** [L4] Half a year: carriers change their networks with the seasons. */
export const MAX_HISTORY_AGE_DAYS = 180;
/** [L5] What a published maximum is trusted less by, business days. */
const QUOTE_MARGIN_DAYS = 1;

export interface TransitDays {
  readonly low: number;
  readonly high: number;
  readonly from: 'measured' | 'quoted';
  /** Measured parcels. */
  readonly sample: number;
}

/** [L3] [L4] [L5] Transit days by what was measured, else by what is published; undefined where neither is there. */
export function planTransitDays(
  zone: Pick<LaneZone, 'history' | 'quotedDays'>,
  { percentile, today }: { readonly percentile: 'p90' | 'p95'; readonly today: LocalDate },
): TransitDays | undefined {
  const { history, quotedDays } = zone;
  const sample = history?.transitDays.length ?? 0;
  if (history !== undefined && sample >= MIN_MEASURED_PARCELS && !isTooOld(history, today)) {
    const sorted = sortOnce(history);
    return {
      low: sorted[findLowRank(sample) - 1] ?? 0,
      high: sorted[findHighRank(sample, percentile) - 1] ?? 0,
      from: 'measured',
      sample,
    };
  }
  if (quotedDays === undefined) return undefined;
  return { low: quotedDays.min, high: quotedDays.max + QUOTE_MARGIN_DAYS, from: 'quoted', sample };
}

/** [L3] Order statistic ⌊0.1 (n + 1)⌋, counted from 1. */
export function findLowRank(n: number): number {
  return Math.floor((n + 1) / 10);
}

/** [L3] Order statistic ⌈0.9 (n + 1)⌉, or ⌈0.95 (n + 1)⌉; in whole numbers, for 0.9 × 10 is not 9 in binary. */
export function findHighRank(n: number, percentile: 'p90' | 'p95'): number {
  return Math.ceil(((n + 1) * (percentile === 'p90' ? 90 : 95)) / 100);
}

/** A timetable asks for the same history at each of its deadlines. */
const sortedDays = new WeakMap<TransitHistory, readonly number[]>();

function sortOnce(history: TransitHistory): readonly number[] {
  const known = sortedDays.get(history);
  if (known !== undefined) return known;
  const sorted = history.transitDays.toSorted((a, b) => a - b);
  sortedDays.set(history, sorted);
  return sorted;
}

function isTooOld(history: TransitHistory, today: LocalDate): boolean {
  return addDays(history.measuredThrough, MAX_HISTORY_AGE_DAYS) < today;
}

import type { Instant, PromiseTimetable, TimetableRow, UnknownReason } from '../types/index.ts';

/** The row of an order time, or why the table says nothing about it. */
export type FoundRow =
  | { readonly kind: 'row'; readonly row: TimetableRow }
  | {
      readonly kind: 'none';
      readonly reason: Extract<UnknownReason, 'expired' | 'tz_changed' | 'over_quantity_bound'>;
    };

/** [R8] Looks an order time up. `tzVersion`: that of the host that asks, which must be the one the table was made with. */
export function findRow(
  timetable: PromiseTimetable,
  orderAt: Instant,
  asked: { readonly quantity?: number; readonly tzVersion?: string } = {},
): FoundRow {
  if (asked.tzVersion !== undefined && asked.tzVersion !== timetable.tzVersion)
    return { kind: 'none', reason: 'tz_changed' };
  if ((asked.quantity ?? 1) > timetable.quantityBound) return { kind: 'none', reason: 'over_quantity_bound' };
  const { rows } = timetable;
  if (!(orderAt >= timetable.asOf && orderAt < timetable.expires)) return { kind: 'none', reason: 'expired' };
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const row = rows[middle];
    if (row !== undefined && row.from <= orderAt) low = middle;
    else high = middle - 1;
  }
  const row = rows[low];
  return row === undefined ? { kind: 'none', reason: 'expired' } : { kind: 'row', row };
}

import type { Hours } from './time.ts';
import { findMinutes, isOvernight, type OpeningRow, sayHours, WEEKDAYS } from './weekdays.ts';

export type WeekdayName = (typeof WEEKDAYS)[number]['value'];

/** A row as it is stored: all days with the same hours. A day with a break stands in two rows. */
export interface KeyedRow extends OpeningRow {
  readonly _key: string;
  readonly _type?: string;
}

/** One stretch of one day, and the row it is stored in. */
export interface Shift extends Hours {
  readonly rowKey: string;
}

/** The stretches of a day in the order they open. */
export function listShifts(rows: readonly KeyedRow[], day: WeekdayName): readonly Shift[] {
  return rows
    .filter((row) => row.weekdays?.includes(day))
    .map(({ _key, opens, closes }) => ({ rowKey: _key, opens, closes }))
    .toSorted((one, other) => (one.opens ?? '').localeCompare(other.opens ?? ''));
}

/** "09:00–13:00, 15:00–19:00", or "closed". */
export function sayDay(rows: readonly KeyedRow[], day: WeekdayName): string {
  return listShifts(rows, day).map(sayHours).join(', ') || 'closed';
}

/** A part of the picture of a day, minutes since its midnight. */
export interface Bar {
  readonly from: number;
  readonly until: number;
  /** It began on the evening before. */
  readonly isFromEvening: boolean;
}

/** What is drawn on a day's line: its own shifts until midnight, and what is left of the evening before. */
export function listBars(rows: readonly KeyedRow[], day: WeekdayName, weekBefore: readonly KeyedRow[]): readonly Bar[] {
  const index = WEEKDAYS.findIndex(({ value }) => value === day);
  const dayBefore = WEEKDAYS[(index + 6) % 7]?.value ?? 'sun';
  const evening = listShifts(index === 0 ? weekBefore : rows, dayBefore).filter(isOvernight);
  return [
    ...evening.map(({ closes }) => ({ from: 0, until: findMinutes(closes) ?? 0, isFromEvening: true })),
    ...listShifts(rows, day).flatMap((shift) => {
      const [from, until] = [findMinutes(shift.opens), findMinutes(shift.closes)];
      if (from === undefined || until === undefined) return [];
      return [{ from, until: isOvernight(shift) ? 24 * 60 : until, isFromEvening: false }];
    }),
  ].filter(({ from, until }) => until > from);
}

export interface ShiftChange {
  readonly day: WeekdayName;
  readonly rowKey: string;
  readonly hours: Hours;
  /** For the row that must be made where the day leaves its row. */
  readonly newKey: string;
}

/** Gives one stretch of one day other hours. The other days of its row keep theirs. */
export function changeShift(
  rows: readonly KeyedRow[],
  { day, rowKey, hours, newKey }: ShiftChange,
): readonly KeyedRow[] {
  const row = rows.find(({ _key }) => _key === rowKey);
  if (row === undefined) return rows;
  const isAlone = row.weekdays?.length === 1;
  const isShared = rows.some(
    (other) => other._key !== rowKey && hasHours(other, hours) && !other.weekdays?.includes(day),
  );
  if (isAlone && !isShared) return rows.map((other) => (other === row ? { ...row, ...hours } : other));
  return addShift(removeShift(rows, { day, rowKey }), { day, hours, newKey });
}

/** Opens a day for another stretch, in the row of the other days with the same hours where there is one. */
export function addShift(
  rows: readonly KeyedRow[],
  { day, hours, newKey }: Omit<ShiftChange, 'rowKey'>,
): readonly KeyedRow[] {
  const home = rows.find((row) => hasHours(row, hours) && !row.weekdays?.includes(day));
  if (home === undefined) {
    return [
      ...rows,
      { _key: newKey, _type: 'openingInterval', weekdays: [day], opens: hours.opens, closes: hours.closes },
    ];
  }
  return rows.map((row) => (row === home ? withDays(row, [...(row.weekdays ?? []), day]) : row));
}

export function removeShift(
  rows: readonly KeyedRow[],
  { day, rowKey }: Pick<ShiftChange, 'day' | 'rowKey'>,
): readonly KeyedRow[] {
  return rows.flatMap((row) => (row._key === rowKey ? withoutDay(row, day) : [row]));
}

export function closeDay(rows: readonly KeyedRow[], day: WeekdayName): readonly KeyedRow[] {
  return rows.flatMap((row) => withoutDay(row, day));
}

/** "Same as Monday": gives other days the hours of one, and no others. */
export function copyDay(rows: readonly KeyedRow[], from: WeekdayName, to: readonly WeekdayName[]): readonly KeyedRow[] {
  return rows.flatMap((row) => {
    const days = row.weekdays ?? [];
    const others = days.filter((day) => !to.some((target) => target === day));
    const next = withDays(row, days.includes(from) ? [...days, ...to] : others);
    return next.weekdays?.length === 0 && days.length > 0 ? [] : [next];
  });
}

/** Hours to begin with: after what the day has already, else those of the nearest day before it that is open. */
export function suggestHours(
  rows: readonly KeyedRow[],
  day: WeekdayName,
): { readonly opens: string; readonly closes: string } {
  const closes = findMinutes(listShifts(rows, day).at(-1)?.closes);
  if (closes !== undefined && closes <= 21 * 60) {
    return {
      opens: formatHour(Math.ceil(closes / 60) + 1),
      closes: formatHour(Math.min(Math.ceil(closes / 60) + 4, 24)),
    };
  }
  const index = WEEKDAYS.findIndex(({ value }) => value === day);
  for (let back = 1; closes === undefined && back < 7; back += 1) {
    const [first] = listShifts(rows, WEEKDAYS[(index + 7 - back) % 7]?.value ?? day);
    if (first?.opens && first.closes) return { opens: first.opens, closes: first.closes };
  }
  return { opens: '09:00', closes: '17:00' };
}

/** One step from the rows that are stored to those that shall be. */
export type RowChange =
  | { readonly kind: 'remove'; readonly rowKey: string }
  | {
      readonly kind: 'set';
      readonly rowKey: string;
      readonly field: 'weekdays' | 'opens' | 'closes';
      readonly value: unknown;
    }
  | { readonly kind: 'insert'; readonly row: KeyedRow };

/** The least that has to be written, so that two people can work on one week and undo stays readable. */
export function planRowChanges(before: readonly KeyedRow[], after: readonly KeyedRow[]): readonly RowChange[] {
  const removed = before.filter((row) => !after.some(({ _key }) => _key === row._key));
  return [
    ...removed.map((row): RowChange => ({ kind: 'remove', rowKey: row._key })),
    ...after.flatMap((row): readonly RowChange[] => {
      const old = before.find(({ _key }) => _key === row._key);
      if (old === undefined) return [{ kind: 'insert', row }];
      const fields = ['weekdays', 'opens', 'closes'] as const;
      return fields
        .filter((field) => String(old[field]) !== String(row[field]))
        .map((field) => ({ kind: 'set', rowKey: row._key, field, value: row[field] }));
    }),
  ];
}

function hasHours(row: Hours, hours: Hours): boolean {
  return row.opens === hours.opens && row.closes === hours.closes;
}

/** Days are kept in the order of the week, whichever was chosen first. */
function withDays(row: KeyedRow, days: readonly string[]): KeyedRow {
  return { ...row, weekdays: WEEKDAYS.map(({ value }) => value).filter((day) => days.includes(day)) };
}

function withoutDay(row: KeyedRow, day: WeekdayName): readonly KeyedRow[] {
  if (!row.weekdays?.includes(day)) return [row];
  const next = withDays(
    row,
    row.weekdays.filter((other) => other !== day),
  );
  return next.weekdays?.length === 0 ? [] : [next];
}

function formatHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

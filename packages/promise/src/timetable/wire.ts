import { hasDate } from '../answers/compare.ts';
import type { Wire } from '../reader.ts';
import type { PromiseTimetable } from '../types/index.ts';

const CODES = { firm: 0, estimate: 1, unknown: 2, unavailable: 3 } as const;

/** [W1] The compact form of a timetable that the reader reads: lengths and offsets in the largest unit that divides them all. */
export function encodeTimetable(timetable: PromiseTimetable): string {
  const { asOf, expires, rows } = timetable;
  const plain = rows.map(({ from, until, promise }) => [
    until - from,
    CODES[promise.status],
    ...(hasDate(promise) ? [promise.earliest - asOf, promise.latest - asOf] : []),
  ]);
  const seconds = plain.flatMap(([length = 0, , ...offsets]) => [length, ...offsets]);
  const unit = [3600, 900, 60].find((size) => seconds.every((value) => value % size === 0)) ?? 1;
  const wire: Wire = [
    1,
    asOf,
    expires,
    unit,
    plain.map(([length = 0, code = CODES.unknown, ...offsets]) => [
      length / unit,
      code,
      ...offsets.map((offset) => offset / unit),
    ]),
  ];
  return JSON.stringify(wire);
}

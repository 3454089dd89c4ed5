/**
 * Reads a timetable in the browser: which row holds now. No zone, no date and no text in here, and no import, so that it
 * stays under 1 kB. Instants are epoch seconds.
 */

/** [W1] `[version, asOf, expires, unit, rows]`, as encodeTimetable writes it; a row is `[length, code, earliest, latest]` in units. */
export type Wire = readonly [1, number, number, number, readonly (readonly number[])[]];

/** [W2] What holds at one time. `index` counts rows from 0. */
export interface ReadRow {
  readonly index: number;
  readonly from: number;
  readonly until: number;
  /** 0 firm, 1 estimate, 2 unknown, 3 unavailable. */
  readonly code: number;
  readonly earliest?: number;
  readonly latest?: number;
}

/** [W3] The row of an order time, or undefined outside [asOf, expires): then nothing in the table may be shown as a promise. */
export function readPromise(wire: Wire, now: number): ReadRow | undefined {
  const [, asOf, expires, unit, rows] = wire;
  if (!(now >= asOf && now < expires)) return undefined;
  let from = asOf;
  for (const [index, [length = 0, code = 2, earliest, latest]] of rows.entries()) {
    const until = from + length * unit;
    if (now < until) {
      return {
        index,
        from,
        until,
        code,
        ...(earliest === undefined || latest === undefined
          ? {}
          : { earliest: asOf + earliest * unit, latest: asOf + latest * unit }),
      };
    }
    from = until;
  }
  return undefined;
}

import { describe, expect, it } from 'vitest';
import { at, toAnswer, toRow, toUndated } from './preview.fixtures.ts';
import { findStretch, toStretches, toTicks } from './stretches.ts';

const week = { from: at('2026-11-23T00:00:00Z'), until: at('2026-11-30T00:00:00Z') };
const rows = [
  toRow('2026-11-23T00:00:00Z', '2026-11-24T12:00:00Z', toAnswer()),
  toRow('2026-11-24T12:00:00Z', '2026-11-25T12:00:00Z', toAnswer({ on: '2026-11-29' })),
  toRow('2026-11-25T12:00:00Z', '2026-11-26T12:00:00Z', toUndated()),
  toRow('2026-11-26T12:00:00Z', '2026-11-30T00:00:00Z', toAnswer({ on: '2026-12-05' })),
];
const stretches = toStretches(rows, week);

describe('stretches of a week', () => {
  it('tile it as the rows tile their time', () => {
    const ends = stretches.map(({ start, width }) => start + width);
    expect(stretches[0]?.start).toBe(0);
    expect(ends.at(-1)).toBeCloseTo(1);
    for (const [index, end] of ends.slice(0, -1).entries()) expect(stretches[index + 1]?.start).toBeCloseTo(end);
  });

  it('end with a deadline where they are dated and end inside the week', () => {
    expect(stretches.map(({ endsAt }) => endsAt)).toEqual([
      at('2026-11-24T12:00:00Z'),
      at('2026-11-25T12:00:00Z'),
      undefined,
      undefined,
    ]);
  });

  it('differ from the dated one before them', () => {
    expect(stretches.filter(({ status }) => status === 'firm').map(({ isOdd }) => isOdd)).toEqual([true, false, true]);
  });

  it('hold the order times from their beginning up to their end, which is late', () => {
    expect(findStretch(stretches, at('2026-11-24T11:59:59Z'))).toBe(stretches[0]);
    expect(findStretch(stretches, at('2026-11-24T12:00:00Z'))).toBe(stretches[1]);
    expect(findStretch(stretches, at('2026-11-30T00:00:00Z'))).toBeUndefined();
  });
});

describe('ticks', () => {
  it('mark every deadline, and write out those that have room', () => {
    expect(toTicks(stretches, 0.05).map(({ isLabelled }) => isLabelled)).toEqual([true, true]);
    expect(toTicks(stretches, 0.2).map(({ isLabelled }) => isLabelled)).toEqual([true, false]);
  });

  it('write no time over the edge', () => {
    const late = toStretches(
      [
        toRow('2026-11-23T00:00:00Z', '2026-11-29T23:00:00Z', toAnswer()),
        toRow('2026-11-29T23:00:00Z', '2026-11-30T00:00:00Z', toAnswer({ on: '2026-12-05' })),
      ],
      week,
    );
    expect(toTicks(late, 0.05)).toEqual([expect.objectContaining({ isLabelled: false })]);
  });
});

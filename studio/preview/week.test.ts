import { findRow } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { at, toAnswer, toRow } from './preview.fixtures.ts';
import { readWay } from './preview.ways.fixtures.ts';
import { joinRows, planPreview, toWeekSpan } from './week.ts';

const zone = 'Europe/Lisbon';

describe('the week of a picture', () => {
  it('begins with the local day of the time and has seven', () => {
    const week = toWeekSpan(at('2026-11-23T23:30:00Z'), 'Europe/Madrid');
    expect([week.from, week.until]).toEqual([at('2026-11-23T23:00:00Z'), at('2026-11-30T23:00:00Z')]);
    expect(week.days).toHaveLength(7);
  });

  it('has a day of 25 hours when the clocks go back', () => {
    const { from, until } = toWeekSpan(at('2026-10-25T10:00:00Z'), zone);
    expect(until - from).toBe(7 * 86_400 + 3600);
  });
});

describe('rows of several tables', () => {
  const table = (rows: Parameters<typeof joinRows>[0][number]['rows']) => ({
    ...toAnswer(),
    quantityBound: 1,
    headroomOrders: 0,
    rows,
  });

  it('are one row where a table goes on with the same answer', () => {
    const first = table([toRow('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', toAnswer())]);
    const second = table([
      toRow('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z', toAnswer()),
      toRow('2026-11-25T00:00:00Z', '2026-11-26T00:00:00Z', toAnswer({ on: '2026-12-05' })),
    ]);
    expect(joinRows([first, second]).map(({ from, until }) => [from, until])).toEqual([
      [at('2026-11-23T00:00:00Z'), at('2026-11-25T00:00:00Z')],
      [at('2026-11-25T00:00:00Z'), at('2026-11-26T00:00:00Z')],
    ]);
  });

  it('leave a hole where no table speaks', () => {
    const first = table([toRow('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', toAnswer())]);
    const later = table([toRow('2026-11-25T00:00:00Z', '2026-11-26T00:00:00Z', toAnswer())]);
    expect(joinRows([first, later])).toHaveLength(2);
  });
});

describe('a planned preview', () => {
  const time = at('2026-11-23T11:00:00Z');
  const { option, event } = readWay();
  const { week, lanes, ways } = planPreview({ options: [option], event, at: time, tzVersion: 'browser' });
  const rows = lanes[0]?.rows ?? [];

  it('tiles the whole week, also where the event takes up orders again', () => {
    expect([rows[0]?.from, rows.at(-1)?.until]).toEqual([week.from, week.until]);
    for (const [index, row] of rows.slice(1).entries()) expect(row.from).toBe(rows[index]?.until);
    expect(new Set(rows.map(({ promise }) => promise.status))).toEqual(new Set(['firm', 'unavailable']));
  });

  it('says at the chosen time what the answer says', () => {
    const [way] = ways;
    if (way === undefined) throw new Error('There must be a way.');
    const found = findRow({ ...way.timetable, asOf: week.from, expires: week.until, rows }, time);
    expect(found).toMatchObject({
      kind: 'row',
      row: { promise: { status: way.answer.status, wording: way.answer.wording } },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWeekly } from './calendar.ts';
import {
  addShift,
  changeShift,
  closeDay,
  copyDay,
  type KeyedRow,
  listBars,
  listShifts,
  planRowChanges,
  removeShift,
  sayDay,
  suggestHours,
} from './week.ts';
import { WEEKDAYS } from './weekdays.ts';

const days = WEEKDAYS.map(({ value }) => value);

function row(_key: string, weekdays: readonly string[], opens: string, closes: string): KeyedRow {
  return { _key, _type: 'openingInterval', weekdays, opens, closes };
}

const week = [
  row('a', ['mon', 'tue', 'wed'], '09:00', '12:00'),
  row('b', ['mon', 'tue'], '13:00', '18:00'),
  row('c', ['sat'], '20:00', '02:00'),
];

describe('a day', () => {
  it('is said by its hours in the order they open, or closed', () => {
    expect(sayDay([...week].reverse(), 'mon')).toBe('09:00–12:00, 13:00–18:00');
    expect(sayDay(week, 'sat')).toBe('20:00–02:00 next day');
    expect(sayDay(week, 'sun')).toBe('closed');
  });

  it('is drawn over midnight into the next day where it closes after it', () => {
    expect(listBars(week, 'mon', week)).toEqual([
      { from: 540, until: 720, isFromEvening: false },
      { from: 780, until: 1080, isFromEvening: false },
    ]);
    expect(listBars(week, 'sat', week)).toEqual([{ from: 1200, until: 1440, isFromEvening: false }]);
    expect(listBars(week, 'sun', week)).toEqual([{ from: 0, until: 120, isFromEvening: true }]);
  });

  it('is drawn on a Monday with the Sunday night of the week before it', () => {
    const before = [row('n', ['sun'], '22:00', '03:00')];
    expect(listBars([], 'mon', before)).toEqual([{ from: 0, until: 180, isFromEvening: true }]);
    expect(listBars(before, 'mon', [])).toEqual([]);
  });

  it('is drawn to its end where it closes at midnight', () => {
    expect(listBars([row('m', ['fri'], '18:00', '24:00')], 'fri', [])).toEqual([
      { from: 1080, until: 1440, isFromEvening: false },
    ]);
    expect(listBars([row('m', ['fri'], '18:00', '24:00')], 'sat', [])).toEqual([]);
  });
});

describe('changing the hours of one day', () => {
  it('leaves the other days of its row as they are', () => {
    const next = changeShift(week, {
      day: 'tue',
      rowKey: 'a',
      hours: { opens: '10:00', closes: '12:00' },
      newKey: 'n',
    });
    expect(sayDay(next, 'mon')).toBe('09:00–12:00, 13:00–18:00');
    expect(sayDay(next, 'tue')).toBe('10:00–12:00, 13:00–18:00');
    expect(next.find(({ _key }) => _key === 'n')).toEqual(row('n', ['tue'], '10:00', '12:00'));
  });

  it('changes its row where the day has it alone', () => {
    const next = changeShift(week, {
      day: 'sat',
      rowKey: 'c',
      hours: { opens: '19:00', closes: '01:00' },
      newKey: 'n',
    });
    expect(planRowChanges(week, next)).toEqual([
      { kind: 'set', rowKey: 'c', field: 'opens', value: '19:00' },
      { kind: 'set', rowKey: 'c', field: 'closes', value: '01:00' },
    ]);
  });

  it('joins the row of the days with the same hours', () => {
    const next = changeShift(week, {
      day: 'sat',
      rowKey: 'c',
      hours: { opens: '13:00', closes: '18:00' },
      newKey: 'n',
    });
    expect(planRowChanges(week, next)).toEqual([
      { kind: 'remove', rowKey: 'c' },
      { kind: 'set', rowKey: 'b', field: 'weekdays', value: ['mon', 'tue', 'sat'] },
    ]);
  });

  it('does nothing to a row that somebody removed meanwhile', () => {
    const hours = { opens: '10:00', closes: '12:00' };
    expect(changeShift(week, { day: 'mon', rowKey: 'gone', hours, newKey: 'n' })).toBe(week);
  });
});

describe('the short ways', () => {
  it('open a day in the row of the days with the same hours', () => {
    const next = addShift(week, { day: 'thu', hours: { opens: '13:00', closes: '18:00' }, newKey: 'n' });
    expect(planRowChanges(week, next)).toEqual([
      { kind: 'set', rowKey: 'b', field: 'weekdays', value: ['mon', 'tue', 'thu'] },
    ]);
  });

  it('take one stretch from a day, and the row with its last day', () => {
    expect(sayDay(removeShift(week, { day: 'mon', rowKey: 'a' }), 'mon')).toBe('13:00–18:00');
    expect(removeShift(week, { day: 'sat', rowKey: 'c' }).map(({ _key }) => _key)).toEqual(['a', 'b']);
  });

  it('close a day', () => {
    expect(sayDay(closeDay(week, 'mon'), 'mon')).toBe('closed');
    expect(sayDay(closeDay(week, 'mon'), 'tue')).toBe('09:00–12:00, 13:00–18:00');
  });

  it('make days the same as another, with nothing left of what they had', () => {
    const next = copyDay(week, 'mon', ['wed', 'sat']);
    expect(sayDay(next, 'wed')).toBe('09:00–12:00, 13:00–18:00');
    expect(sayDay(next, 'sat')).toBe('09:00–12:00, 13:00–18:00');
    expect(next.map(({ _key }) => _key)).toEqual(['a', 'b']);
  });

  it('close days by copying a closed one', () => {
    expect(sayDay(copyDay(week, 'sun', ['mon']), 'mon')).toBe('closed');
  });

  it('keep a day among those it is copied to', () => {
    const next = copyDay(week, 'mon', days);
    expect(days.map((day) => sayDay(next, day))).toEqual(days.map(() => '09:00–12:00, 13:00–18:00'));
  });
});

describe('hours to begin with', () => {
  it('are those of the last open day before', () => {
    expect(suggestHours(week, 'thu')).toEqual({ opens: '09:00', closes: '12:00' });
    expect(suggestHours([], 'thu')).toEqual({ opens: '09:00', closes: '17:00' });
  });

  it('are after those the day has', () => {
    expect(suggestHours(week, 'wed')).toEqual({ opens: '13:00', closes: '16:00' });
    expect(suggestHours([row('l', ['mon'], '12:00', '20:30')], 'mon')).toEqual({ opens: '22:00', closes: '24:00' });
  });
});

/** Writes changes as the lake does, for comparing. */
function write(rows: readonly KeyedRow[], changes: ReturnType<typeof planRowChanges>): readonly KeyedRow[] {
  let now = rows;
  for (const change of changes) {
    if (change.kind === 'remove') now = now.filter(({ _key }) => _key !== change.rowKey);
    else if (change.kind === 'insert') now = now.concat(change.row);
    else now = now.map((one) => (one._key === change.rowKey ? { ...one, [change.field]: change.value } : one));
  }
  return now;
}

describe('any edit of any week', () => {
  const shift = fc.constantFrom(['08:00', '10:00'], ['10:00', '12:00'], ['13:00', '15:00'], ['22:00', '01:00']);
  const anyRow = fc.record({ on: fc.subarray(days, { minLength: 1 }), shift });
  const anyWeek = fc
    .uniqueArray(anyRow, { maxLength: 4, selector: ({ shift: [opens] }) => opens })
    .map((rows) => rows.map(({ on, shift: [opens = '', closes = ''] }, index) => row(`r${index}`, on, opens, closes)));
  const day = fc.constantFrom(...days);

  it('touches the named day only, leaves no empty row and never doubles a stretch', () => {
    fc.assert(
      fc.property(anyWeek, day, shift, fc.nat(3), (rows, on, [opens, closes], pick) => {
        const old = listShifts(rows, on)[pick];
        const next =
          old === undefined
            ? addShift(rows, { day: on, hours: { opens, closes }, newKey: 'new' })
            : changeShift(rows, { day: on, rowKey: old.rowKey, hours: { opens, closes }, newKey: 'new' });
        for (const other of days.filter((value) => value !== on)) expect(sayDay(next, other)).toBe(sayDay(rows, other));
        expect(next.every((one) => (one.weekdays?.length ?? 0) > 0)).toBe(true);
        expect(new Set(next.map(({ _key }) => _key)).size).toBe(next.length);
        expect(sayDay(next, on)).toContain(`${opens}–${closes}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('is written as changes that give the week that was meant', () => {
    fc.assert(
      fc.property(anyWeek, day, fc.subarray(days), (rows, from, to) => {
        const next = copyDay(rows, from, to);
        const written = write(rows, planRowChanges(rows, next));
        for (const one of days) {
          expect(sayDay(written, one)).toBe(sayDay(rows, to.includes(one) ? from : one));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('usual hours with nights', () => {
  it('may touch the next morning, and must not run into it', () => {
    const night = row('n', ['sun'], '22:00', '03:00');
    expect(checkWeekly([night, row('m', ['mon'], '03:00', '08:00')])).toBe(true);
    expect(checkWeekly([night, row('m', ['mon'], '02:00', '08:00')])).toBe(
      'Monday is open twice at the same time (Sunday 22:00–03:00 next day and 02:00–08:00).',
    );
  });
});

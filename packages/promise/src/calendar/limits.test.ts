import { describe, expect, it } from 'vitest';
import {
  at,
  carrierDays,
  closedOn,
  lisbonPickup,
  lisbonRun,
  newYorkLanePlan,
  onDays,
  printPlan,
  stallPickup,
  workshop,
} from '../fixtures.ts';
import { compilePlan } from '../plan/compile.ts';
import { toDepartures } from '../plan/departures.ts';
import { hashText, toCanonicalJson } from '../plan/hash.ts';
import { toWindows } from '../plan/windows.ts';
import { readPromise } from '../reader.ts';
import { describeValue } from '../result.ts';
import { isWeekday, toDay, toWeekday } from '../time/days.ts';
import type { Calendar, CollectionWindow, RunCarry } from '../types/index.ts';
import { OpenCalendar } from './calendar.ts';
import { Series } from './series.ts';
import { addOpenSeconds, roundDownToGrid, roundUpToGrid, subtractOpenSeconds } from './working-time.ts';

const HOUR = 3600;
/** Mon–Fri 09:00–12:00 and 13:00–18:00. */
const split = new OpenCalendar({
  ...workshop,
  id: 'split',
  weekly: [...onDays([1, 2, 3, 4, 5], '09:00', '12:00'), ...onDays([1, 2, 3, 4, 5], '13:00', '18:00')],
  reviewedThrough: '2026-12-31',
});

describe('open time', () => {
  it('[H4] adds over lunch, night and weekend, to the last second of a shift', () => {
    const from = at('2026-11-13T11:00:00Z');
    const done = [1, HOUR, HOUR + 1, 6 * HOUR, 6 * HOUR + 1].map((seconds) => addOpenSeconds(split, from, seconds));
    expect(done).toEqual([
      from + 1,
      at('2026-11-13T12:00:00Z'),
      at('2026-11-13T13:00:01Z'),
      at('2026-11-13T18:00:00Z'),
      at('2026-11-16T09:00:01Z'),
    ]);
  });

  it('[H4] subtracts what it adds', () => {
    for (const [until, seconds, from] of [
      ['2026-11-13T12:00:00Z', HOUR, '2026-11-13T11:00:00Z'],
      ['2026-11-13T13:30:00Z', HOUR, '2026-11-13T11:30:00Z'],
      ['2026-11-16T09:30:00Z', HOUR, '2026-11-13T17:30:00Z'],
      ['2026-11-16T13:00:00Z', 3 * HOUR, '2026-11-16T09:00:00Z'],
      ['2026-11-15T10:00:00Z', 5 * HOUR, '2026-11-13T13:00:00Z'],
      ['2026-11-15T10:00:00Z', 5 * HOUR + 1, '2026-11-13T11:59:59Z'],
    ] as const) {
      expect(subtractOpenSeconds(split, at(until), seconds)).toBe(at(from));
    }
  });

  it('[C4] [C5] ends where nobody looked, and where there are no hours', () => {
    expect(addOpenSeconds(split, at('2026-12-31T17:00:00Z'), HOUR)).toBe(at('2026-12-31T18:00:00Z'));
    expect(addOpenSeconds(split, at('2026-12-31T17:00:00Z'), HOUR + 1)).toBe('beyond_reviewed');
    const never = new OpenCalendar({
      ...workshop,
      id: 'never',
      weekly: [],
      exceptions: [],
      reviewedThrough: '2030-01-01',
    });
    expect(addOpenSeconds(never, at('2026-12-31T17:00:00Z'), 1)).toBe('no_hours');
    expect(subtractOpenSeconds(never, at('2026-12-31T17:00:00Z'), 1)).toBe(Number.NEGATIVE_INFINITY);
    expect(never.findOpenDay(toDay('2026-01-01'))).toBe('no_hours');
    expect(never.hasHours).toBe(false);
  });

  it('[C5] other hours on one date are hours, a closed date is none', () => {
    const hours = { ...closedOn('2026-12-24'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    const only = (exceptions: Calendar['exceptions']) =>
      new OpenCalendar({ ...workshop, id: 'only', weekly: [], exceptions }).hasHours;
    expect(only([hours])).toBe(true);
    expect(only([closedOn('2026-12-24'), hours])).toBe(true);
    expect(
      new OpenCalendar({ ...workshop, id: 'closed', weekly: [], exceptions: [closedOn('2026-12-24')] }).hasHours,
    ).toBe(false);
  });

  it('[H5] rounds on the local clock, also 45 minutes aside, and leaves what is on the grid', () => {
    const nepal = new OpenCalendar({ ...workshop, id: 'nepal', zone: 'Asia/Kathmandu' });
    expect(roundUpToGrid(nepal, at('2026-11-13T06:00:01Z'), 60)).toBe(at('2026-11-13T06:15:00Z'));
    expect(roundUpToGrid(nepal, at('2026-11-13T06:15:00Z'), 60)).toBe(at('2026-11-13T06:15:00Z'));
    expect(roundDownToGrid(nepal, at('2026-11-13T07:14:59Z'), 60)).toBe(at('2026-11-13T06:15:00Z'));
    expect(roundDownToGrid(nepal, at('2026-11-13T06:15:00Z'), 60)).toBe(at('2026-11-13T06:15:00Z'));
  });

  it('[C7] of weeks nobody knows the turn of, each phase is one week on', () => {
    const weeks = [onDays([1], '09:00', '10:00'), onDays([2], '09:00', '10:00'), onDays([3], '09:00', '10:00')];
    const turns = { ...workshop, id: 'turns', weekly: [], rotation: { weeks } };
    // 1970-01-01 was of the week of Monday 29 December; three weeks on, the first stands first again.
    const openIn = (phase: number) =>
      [-3, -2, -1, 4, 5, 6, 11, 12, 13].filter((day) => new OpenCalendar(turns, phase).isOpen(day));
    expect([0, 1, 2].map(openIn)).toEqual([
      [-3, 5, 13],
      [-1, 4, 12],
      [-2, 6, 11],
    ]);
  });

  it('[C6] hours that touch are one, and each date is a weekday', () => {
    const touching = new OpenCalendar({
      ...workshop,
      id: 'touching',
      weekly: [...onDays([1], '09:00', '12:00'), ...onDays([1], '12:00', '18:00')],
    });
    expect(touching.spansOn(toDay('2026-11-16'))).toEqual([
      { startsAt: at('2026-11-16T09:00:00Z'), endsAt: at('2026-11-16T18:00:00Z') },
    ]);
    expect(toWeekday('2026-11-16')).toBe(1);
    expect(toWeekday('1969-12-28')).toBe(7);
    expect([0, 1, 7, 8, 1.5, '1', undefined, Number.NaN].filter(isWeekday)).toEqual([1, 7]);
  });
});

describe('series', () => {
  const daily = (entriesOn: (day: number) => readonly number[] | 'no_more' | 'beyond_reviewed') =>
    new Series<number>({ entriesOn, toFirstDay: (instant) => Math.floor(instant / 10), toInstant: (entry) => entry });
  const take = (series: Series<number>, from: number, count: number) => {
    const generator = series.from(from);
    return Array.from({ length: count }, () => generator.next().value);
  };

  it('[P1] gives entries at or after an instant, in order, asked again from before or after', () => {
    const asked: number[] = [];
    const series = daily((day) => {
      asked.push(day);
      return day % 2 === 0 ? [day * 10 + 2, day * 10 + 7] : [];
    });
    expect(take(series, 42, 3)).toEqual([42, 47, 62]);
    expect(take(series, 43, 3)).toEqual([47, 62, 67]);
    expect(asked).toEqual([4, 5, 6]);
    expect(take(series, 0, 2)).toEqual([2, 7]);
    expect(take(series, 43, 2)).toEqual([47, 62]);
  });

  it('[C4] [C5] says why there are no more, each time it is asked', () => {
    const ends = daily((day) => (day > 1 ? 'beyond_reviewed' : [day * 10]));
    expect(take(ends, 0, 3)).toEqual([0, 10, 'beyond_reviewed']);
    expect(take(ends, 0, 3)).toEqual([0, 10, 'beyond_reviewed']);
    let asked = 0;
    const never = daily(() => {
      asked += 1;
      return [];
    });
    expect(take(never, 0, 1)).toEqual(['no_hours']);
    expect(take(never, 5, 1)).toEqual(['no_hours']);
    expect(asked).toBe(400);
  });
});

describe('departures and windows', () => {
  const calendar = new OpenCalendar({ ...workshop, reviewedThrough: '2026-11-18' });
  const listDepartures = (change: Partial<RunCarry>, count: number) => {
    const generator = toDepartures({ ...lisbonRun, ...change }, calendar).from(at('2026-11-16T00:00:00Z'));
    return Array.from({ length: count }, () => {
      const { value } = generator.next();
      return typeof value === 'object' ? new Date(value.departsAt * 1000).toISOString().slice(5, 16) : value;
    });
  };

  it('[N1] go by weekday, dated ones between them, in order and once, as far as somebody looked', () => {
    const weekly = [
      { weekday: 2, departs: '15:30' },
      { weekday: 2, departs: '11:00' },
      { weekday: 3, departs: '09:00' },
    ] as const;
    const dated = [
      { on: '2026-11-17', departs: '12:00' },
      { on: '2026-11-17', departs: '11:00' },
    ];
    expect(listDepartures({ weekly, dated }, 5)).toEqual([
      '11-17T11:00',
      '11-17T12:00',
      '11-17T15:30',
      '11-18T09:00',
      'beyond_reviewed',
    ]);
    expect(listDepartures({ weekly: [], dated }, 3)).toEqual(['11-17T11:00', '11-17T12:00', 'no_more']);
    expect(listDepartures({ weekly: [], dated: [] }, 1)).toEqual(['no_more']);
  });

  it('[T4] [N1] a departure in a fold is the earlier one', () => {
    const run = { ...lisbonRun, weekly: [], dated: [{ on: '2026-10-25', departs: '01:30' }] };
    expect(toDepartures(run, calendar).from(at('2026-10-24T00:00:00Z')).next().value).toEqual({
      departsAt: at('2026-10-25T00:30:00Z'),
    });
  });

  it('[P1] dated windows come in order, whatever order they are given in', () => {
    const window = (on: string): CollectionWindow => ({
      startsAt: at(`${on}T10:00:00Z`),
      endsAt: at(`${on}T12:00:00Z`),
    });
    const windows = ['2026-12-12', '2026-12-05', '2026-12-19'].map(window);
    const carry = { ...stallPickup, collection: { kind: 'dated', zone: 'Europe/Lisbon', windows } } as const;
    const generator = toWindows(carry, undefined).from(at('2026-11-16T00:00:00Z'));
    expect([generator.next(), generator.next(), generator.next(), generator.next()].map(({ value }) => value)).toEqual([
      window('2026-12-05'),
      window('2026-12-12'),
      window('2026-12-19'),
      'no_more',
    ]);
  });
});

describe('evidence and small parts', () => {
  it('[O2] equal values are one text, whatever the order of their keys; other values are another', () => {
    expect(toCanonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(toCanonicalJson({ c: 3, a: 1, b: 2 })).toBe(toCanonicalJson({ b: 2, c: 3, a: 1 }));
    expect(toCanonicalJson([2, 1])).not.toBe(toCanonicalJson([1, 2]));
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('[O1] the revision of closures is that of every calendar on the way, in any order', () => {
    const revise = (plan: typeof newYorkLanePlan) => compilePlan(plan).closuresRevision;
    const { carry } = newYorkLanePlan;
    if (carry.kind !== 'lane') throw new Error('The lane of the examples is a lane.');
    const closed = { ...carrierDays, id: 'other', exceptions: [closedOn('2026-12-24')] };
    const revisions = [
      newYorkLanePlan,
      { ...newYorkLanePlan, carry: { ...carry, transit: closed } },
      { ...newYorkLanePlan, workshop: { ...closed, id: 'third' } },
      printPlan,
    ].map(revise);
    expect(new Set(revisions).size).toBe(4);
    const first = { ...carrierDays, id: 'a' };
    const second = { ...carrierDays, id: 'b', exceptions: [] };
    const there = { ...newYorkLanePlan, carry: { ...carry, transit: first, delivery: second } };
    const back = { ...newYorkLanePlan, carry: { ...carry, transit: second, delivery: first } };
    expect(revise(there)).toBe(revise(back));
    const pressDays = { ...workshop, id: 'press-days', exceptions: [] };
    const { make } = printPlan;
    if (make?.resource === undefined) throw new Error('The prints of the examples are made on a press.');
    const resource = { ...make.resource, calendar: pressDays };
    expect(revise({ ...printPlan, make: { ...make, resource } })).not.toBe(revise(printPlan));
    expect(revise(lisbonPickup)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('[W2] [W3] the reader reads ends in their unit, and nothing at the end of the table or without both ends', () => {
    const rows = [
      [1, 0, 5, 7],
      [2, 2],
    ];
    const read = (now: number) => readPromise([1, 1000, 1180, 60, rows], now);
    expect(read(1059)).toEqual({ index: 0, from: 1000, until: 1060, code: 0, earliest: 1300, latest: 1420 });
    expect(read(1179)).toEqual({ index: 1, from: 1060, until: 1180, code: 2 });
    expect([999, 1180, Number.NaN].map(read)).toEqual([undefined, undefined, undefined]);
    expect(readPromise([1, 0, 60, 60, [[2, 2]]], 60)).toBeUndefined();
    expect(readPromise([1, 0, 60, 60, [[1, 0, 5]]], 0)).toEqual({ index: 0, from: 0, until: 60, code: 0 });
  });

  it('[V1] what was found is shown in 80 characters', () => {
    expect(describeValue(undefined)).toBe('nothing');
    expect(describeValue('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    expect(describeValue('x'.repeat(79))).toBe(`"${'x'.repeat(76)}…`);
  });
});

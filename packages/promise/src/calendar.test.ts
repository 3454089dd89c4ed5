import { describe, expect, it } from 'vitest';
import { hoursOn, openDates, openWindows } from './calendar.ts';
import { at, closedOn, workshop } from './fixtures.ts';
import type { Calendar } from './types.ts';

const lateBar: Calendar = {
  zone: 'Europe/Lisbon',
  weekly: [
    { weekday: 5, opens: '20:00', closes: '02:00' },
    { weekday: 6, opens: '09:00', closes: '12:00' },
    { weekday: 6, opens: '14:00', closes: '18:00' },
  ],
  exceptions: [],
  reviewedThrough: '2026-11-30',
};

describe('calendars', () => {
  it('[C1] gives a date the split shifts of its weekday', () => {
    expect(hoursOn(lateBar, '2026-11-14')).toHaveLength(2);
    expect(hoursOn(lateBar, '2026-11-15')).toHaveLength(0);
  });

  it('[C2] replaces the hours of a date by those of its exception', () => {
    expect(hoursOn(workshop, '2026-12-01')).toEqual([]);
    const half = { ...closedOn('2026-12-24'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    expect(hoursOn({ ...workshop, exceptions: [half] }, '2026-12-24')).toEqual(half.intervals);
  });

  it('[C3] keeps an overnight shift whole where the next date is closed', () => {
    const calendar = { ...lateBar, exceptions: [closedOn('2026-11-14')] };
    const [window] = openWindows(calendar, at('2026-11-13T12:00:00Z'));
    expect(window).toEqual({ startsAt: at('2026-11-13T20:00:00Z'), endsAt: at('2026-11-14T02:00:00Z') });
  });

  it('[C3] still gives the overnight shift that began the day before', () => {
    const [window] = openWindows(lateBar, at('2026-11-14T01:00:00Z'));
    expect(window?.startsAt).toBe(at('2026-11-13T20:00:00Z'));
  });

  it('[C4] ends after the reviewed date', () => {
    expect([...openDates(lateBar, '2026-11-27')]).toEqual(['2026-11-27', '2026-11-28']);
  });

  it('[C6] joins hours that overlap or touch', () => {
    const weekly = [
      { weekday: 6, opens: '09:00', closes: '12:00' },
      { weekday: 6, opens: '11:00', closes: '13:00' },
      { weekday: 6, opens: '13:00', closes: '15:00' },
    ] as const;
    const [window] = openWindows({ ...lateBar, weekly }, at('2026-11-13T12:00:00Z'));
    expect(window).toEqual({ startsAt: at('2026-11-14T09:00:00Z'), endsAt: at('2026-11-14T15:00:00Z') });
  });
});

import { describe, expect, it } from 'vitest';
import { at, closedOn, onDays, workshop } from '../fixtures.ts';
import { toDay } from '../time/days.ts';
import type { Calendar } from '../types/index.ts';
import { OpenCalendar } from './calendar.ts';

const lateBar: Calendar = {
  id: 'bar',
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
    const calendar = new OpenCalendar(lateBar);
    expect(calendar.hoursOn(toDay('2026-11-14'))).toHaveLength(2);
    expect(calendar.hoursOn(toDay('2026-11-15'))).toHaveLength(0);
  });

  it('[C2] replaces the hours of a date by those of its exception: closed, or half a day', () => {
    expect(new OpenCalendar(workshop).hoursOn(toDay('2026-12-01'))).toEqual([]);
    const half = { ...closedOn('2026-12-24'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    const calendar = new OpenCalendar({ ...workshop, exceptions: [half] });
    expect(calendar.hoursOn(toDay('2026-12-24'))).toEqual(half.intervals);
  });

  it('[C3] keeps an overnight shift whole where the next date is closed', () => {
    const calendar = new OpenCalendar({ ...lateBar, exceptions: [closedOn('2026-11-14')] });
    expect(calendar.spansOn(toDay('2026-11-13'))).toEqual([
      { startsAt: at('2026-11-13T20:00:00Z'), endsAt: at('2026-11-14T02:00:00Z') },
    ]);
    expect(calendar.isOpen(toDay('2026-11-14'))).toBe(false);
  });

  it('[C4] says nothing after the reviewed date', () => {
    const calendar = new OpenCalendar(lateBar);
    expect(calendar.findOpenDay(toDay('2026-11-28'))).toMatchObject({ day: toDay('2026-11-28') });
    expect(calendar.findOpenDay(toDay('2026-11-29'))).toBe('beyond_reviewed');
  });

  it('[C5] finds no open day in a calendar that is never open', () => {
    const never = new OpenCalendar({ ...lateBar, weekly: [], reviewedThrough: '2029-12-31' });
    expect(never.hasHours).toBe(false);
    expect(never.findOpenDay(toDay('2026-11-14'))).toBe('no_hours');
  });

  it('[C6] joins hours that overlap or touch', () => {
    const weekly = [
      { weekday: 6, opens: '13:00', closes: '15:00' },
      { weekday: 6, opens: '09:00', closes: '12:00' },
      { weekday: 6, opens: '11:00', closes: '13:00' },
    ] as const;
    expect(new OpenCalendar({ ...lateBar, weekly }).spansOn(toDay('2026-11-14'))).toEqual([
      { startsAt: at('2026-11-14T09:00:00Z'), endsAt: at('2026-11-14T15:00:00Z') },
    ]);
  });

  it('[C7] takes the weeks of a rotation in turn, before and after the first one', () => {
    const rotation = {
      weeks: [onDays([1], '09:00', '12:00'), onDays([2], '09:00', '12:00'), []],
      firstWeekOf: '2026-11-11',
    };
    const calendar = new OpenCalendar({ ...lateBar, weekly: [], rotation });
    const open = ['2026-11-09', '2026-11-17', '2026-11-30', '2026-10-27'].map((date) => calendar.isOpen(toDay(date)));
    expect(open).toEqual([true, true, true, true]);
    expect(['2026-11-10', '2026-11-16', '2026-11-24'].some((date) => calendar.isOpen(toDay(date)))).toBe(false);
  });

  it('[C9] names the closed dates it passes over, and not the days that are never open', () => {
    const calendar = new OpenCalendar({
      ...workshop,
      exceptions: [closedOn('2026-12-07', 'Fog'), closedOn('2026-12-06')],
    });
    expect(calendar.findOpenDay(toDay('2026-12-05'))).toEqual({
      day: toDay('2026-12-08'),
      passedOver: [{ on: '2026-12-07', label: 'Fog' }],
    });
    expect(calendar.addOpenDays(toDay('2026-12-04'), 1)).toEqual({
      day: toDay('2026-12-08'),
      passedOver: [{ on: '2026-12-07', label: 'Fog' }],
    });
  });
});

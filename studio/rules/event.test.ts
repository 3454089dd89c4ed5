import { describe, expect, it } from 'vitest';
import {
  checkEventDates,
  checkEventSlug,
  checkOccurrence,
  checkOneWayOfDating,
  checkOrderPeriod,
  checkRecurrence,
  findNextOccurrence,
} from './event.ts';

describe('the web address of an event', () => {
  it.each(['images', 'studio', '404'])('must not be %s, which the shop uses itself', (current) => {
    expect(checkEventSlug({ current })).toContain(`“${current}”`);
  });

  it.each([{ current: 'spring-market' }, { current: undefined }, undefined])('may be %j', (slug) => {
    expect(checkEventSlug(slug)).toBe(true);
  });
});

describe('a market day', () => {
  it.each([
    ['2026-11-28T09:00:00Z', '2026-11-28T16:00:00Z', true],
    ['2026-11-28T09:00:00Z', '2026-11-28T09:00:00Z', 'The market day must end after it starts.'],
    [
      '2026-11-28T09:00:00Z',
      '2026-11-30T09:00:00Z',
      'A market day is at most 24 hours long. Add one entry for each day.',
    ],
    ['2026-11-28T09:00:00Z', undefined, true],
  ])('from %s until %s gives %j', (startsAt, endsAt, verdict) => {
    expect(checkOccurrence({ startsAt, endsAt })).toBe(verdict);
  });
});

describe('the dates of an event', () => {
  const day = { startsAt: '2026-11-28T09:00:00Z' };
  const weekly = { frequency: 'weekly', weekdays: ['sat'] };

  it('must be there, in one form or the other', () => {
    expect(checkEventDates({})).toContain('Add at least one market day');
    expect(checkEventDates({ recurrence: {} })).toContain('Add at least one market day');
    expect(checkEventDates({ occurrences: [day] })).toBe(true);
    expect(checkEventDates({ recurrence: weekly })).toBe(true);
  });

  it('deserve a word when both forms are used', () => {
    expect(checkOneWayOfDating({ occurrences: [day], recurrence: weekly })).toContain('Buyers see both');
    expect(checkOneWayOfDating({ occurrences: [day] })).toBe(true);
    expect(checkOneWayOfDating({ occurrences: [], recurrence: weekly })).toBe(true);
  });

  it.each([
    [{}, true],
    [weekly, true],
    [{ frequency: 'weekly' }, 'Choose the weekday the market is on.'],
    [{ frequency: 'monthly', weekdays: ['sat'] }, 'Choose which one of the month: the 1st, the 2nd…'],
    [{ frequency: 'monthly', weekdays: ['sat'], ordinals: [1, 3] }, true],
    [{ ...weekly, from: '2026-12-01', until: '2026-11-01' }, 'The last date must not be before the first.'],
  ])('repeating by %j gives %j', (rule, verdict) => {
    expect(checkRecurrence(rule)).toBe(verdict);
  });

  it('name the day that is not over, else the last one', () => {
    const rows = [
      { startsAt: '2026-11-28T09:00:00Z', endsAt: '2026-11-28T16:00:00Z' },
      { startsAt: '2026-11-21T09:00:00Z', endsAt: '2026-11-21T16:00:00Z' },
    ];
    expect(findNextOccurrence(rows, new Date('2026-11-21T12:00:00Z'))).toBe(rows[1]);
    expect(findNextOccurrence(rows, new Date('2026-11-21T16:00:00Z'))).toBe(rows[0]);
    expect(findNextOccurrence(rows, new Date('2026-12-01T00:00:00Z'))).toBe(rows[0]);
    expect(findNextOccurrence([], new Date())).toBeUndefined();
  });
});

describe('ordering', () => {
  it.each([
    [{ opensAt: '2026-11-20T09:00:00Z', closesAt: '2026-11-27T09:00:00Z' }, true],
    [{ opensAt: '2026-11-27T09:00:00Z', closesAt: '2026-11-20T09:00:00Z' }, 'Orders must close after they open.'],
    [{ opensAt: '2026-11-27T09:00:00Z', closesAt: '2026-11-27T09:00:00Z' }, 'Orders must close after they open.'],
    [{ opensDaysBefore: 5, closesHoursBefore: 12 }, true],
    [
      { opensDaysBefore: 1, closesHoursBefore: 24 },
      'Orders would close before they open. Open more days before, or close fewer hours before.',
    ],
    [
      { opensAt: '2026-11-20T09:00:00Z', closesHoursBefore: 12 },
      'Give two dates, or days and hours before each market day, not both.',
    ],
    [{}, true],
  ])('%j gives %j', (period, verdict) => {
    expect(checkOrderPeriod(period)).toBe(verdict);
  });
});

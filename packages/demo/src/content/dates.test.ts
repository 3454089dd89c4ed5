import { describe, expect, it } from 'vitest';
import { planDemo } from '../plan.ts';
import { countOrdinal, lisbon, planDates, vigo } from './dates.ts';
import { findEaster } from './holidays.ts';

/** Every 19 hours of more than a year: all weekdays, months, hours and both changes of the clock in either zone. */
const instants = Array.from({ length: 500 }, (_, index) => Date.UTC(2026, 0, 1) / 1000 + index * 19 * 3600);

const toSeconds = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds / 1000;

describe('planDates', { timeout: 30_000 }, () => {
  it('has one event open for orders at any instant, on a weekend day three to eight days ahead', () => {
    for (const now of instants) {
      const { open, todayInLisbon } = planDates(now);
      expect(toSeconds(open.opensAt)).toBeLessThanOrEqual(now);
      expect(toSeconds(open.closesAt)).toBeGreaterThan(now);
      expect(toSeconds(open.closesAt)).toBeLessThan(toSeconds(open.startsAt));
      expect(open.on.dayOfWeek).toBeGreaterThanOrEqual(6);
      const days = todayInLisbon.until(open.on).days;
      expect(days).toBeGreaterThanOrEqual(3);
      expect(days).toBeLessThanOrEqual(8);
    }
  });

  it('opens at ten on the clock of Lisbon, also when the clocks change in between', () => {
    for (const now of instants) {
      const starts = Temporal.Instant.from(planDates(now).open.startsAt).toZonedDateTimeISO(lisbon);
      expect(starts.toPlainTime().toString()).toBe('10:00:00');
    }
  });

  it('has the recurring event on the Sunday of the next calendar week, and not before', () => {
    for (const now of instants) {
      const { recurring } = planDates(now);
      const today = Temporal.Instant.fromEpochMilliseconds(now * 1000)
        .toZonedDateTimeISO(vigo)
        .toPlainDate();
      const sundays = Array.from({ length: 21 }, (_, days) => today.add({ days })).filter(
        (day) => day.dayOfWeek === 7 && recurring.ordinals.includes(countOrdinal(day)),
      );
      expect(sundays[0]?.toString()).toBe(recurring.next.toString());
      const monday = today.subtract({ days: today.dayOfWeek - 1 });
      expect(monday.until(recurring.next).days).toBe(13);
    }
  });

  it('has one event over, and no two on the same day', () => {
    for (const now of instants) {
      const { past, open, recurring } = planDates(now);
      expect(toSeconds(past.endsAt)).toBeLessThan(now);
      expect(past.on.dayOfWeek).toBe(5);
      expect(open.on.toString()).not.toBe(recurring.next.toString());
    }
  });

  it('looks months ahead in every calendar, with each exception once, dated and sourced', () => {
    for (const now of instants.filter((_, index) => index % 40 === 0)) {
      const { todayInLisbon } = planDates(now);
      for (const document of planDemo(now).documents.filter(({ _type }) => _type === 'calendar')) {
        const reviewed = Temporal.PlainDate.from(String(document['reviewedThrough']));
        expect(todayInLisbon.until(reviewed, { largestUnit: 'days' }).days).toBeGreaterThan(110);
        const exceptions: unknown = document['exceptions'];
        const days = Array.isArray(exceptions) ? exceptions.map((exception: { on: string }) => exception.on) : [];
        expect(new Set(days).size).toBe(days.length);
      }
    }
  });
});

describe('findEaster', () => {
  it('finds the Sundays of the almanac', () => {
    expect([2024, 2025, 2026, 2027, 2028].map((year) => findEaster(year).toString())).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2028-04-16',
    ]);
  });
});

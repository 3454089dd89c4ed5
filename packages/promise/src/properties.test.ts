import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laws, sample } from './laws.fixtures.ts';
import { findClock } from './time/zone.ts';

/**
 * Each law on 10,000 cases in CI (in one host zone, 1,000 in the others); `npm run prove -- properties` tries a million. Which
 * laws: `laws.fixtures.ts`.
 */
const numRuns = Number(process.env['STALLKEEP_PROPERTY_RUNS'] ?? 10_000);
const hour = { timeout: 3_600_000 };

describe('properties', () => {
  it(
    'every law holds: rows tile, later orders are never promised earlier, and what takes time or capacity never helps',
    hour,
    () => {
      fc.assert(
        fc.property(sample, (one) => {
          for (const { title, findFault } of laws) {
            const fault = findFault(one);
            if (fault !== undefined) throw new Error(`${title}: ${fault}`);
          }
        }),
        { numRuns },
      );
    },
  );

  it('[T6] [T3] [T4] local times resolve as Temporal has them, by role', hour, () => {
    const zones = [
      'Europe/Lisbon',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Africa/Casablanca',
      'Pacific/Apia',
      'Asia/Tehran',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.parse('2005-01-01') / 86_400_000, max: Date.parse('2035-01-01') / 86_400_000 }),
        fc.integer({ min: 0, max: 86_400 }),
        (zone, day, seconds) => {
          const clock = findClock(zone);
          const wall = Temporal.PlainDateTime.from('1970-01-01').add({ days: day, seconds });
          for (const [role, disambiguation] of [
            ['deadline', 'earlier'],
            ['ready', 'later'],
          ] as const) {
            const expected = wall.toZonedDateTime(zone, { disambiguation });
            const at = clock.toInstant(day, seconds, role);
            if (expected.toPlainDateTime().equals(wall)) expect(at * 1000).toBe(expected.epochMilliseconds);
            else
              expect(
                Temporal.Instant.fromEpochMilliseconds(at * 1000 - 1000)
                  .toZonedDateTimeISO(zone)
                  .getTimeZoneTransition('next')?.epochMilliseconds,
              ).toBe(at * 1000);
            expect(clock.toDay(at)).toBe(
              Temporal.Instant.fromEpochMilliseconds(at * 1000)
                .toZonedDateTimeISO(zone)
                .toPlainDate()
                .since('1970-01-01').days,
            );
          }
        },
      ),
      { numRuns },
    );
  });
});

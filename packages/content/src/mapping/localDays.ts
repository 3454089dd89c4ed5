import { addDays, type Instant, toInstant, toLocalDate, type Zone } from '@stallkeep/promise';

/** The start of the local date that is so many days after the one of `at`. */
export function findLocalMidnight(at: Instant, zone: Zone, daysAhead: number): Instant {
  return toInstant(zone, addDays(toLocalDate(zone, at), daysAhead), '00:00', 'deadline');
}

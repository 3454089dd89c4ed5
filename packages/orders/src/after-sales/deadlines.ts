import { addDays, type Instant, toInstant, toLocalDate, toWeekday, type Zone } from '@stallkeep/promise';

/** What the law gives a buyer to withdraw in at least, in days after the goods were received. */
export const WITHDRAWAL_DAYS = 14;

/**
 * Until when a right that lasts `days` after something was received can be used: the end of that local day, the day of receiving not
 * counted. A last day on a Saturday or Sunday moves to the end of Monday (Regulation 1182/71). Public holidays, which would move it
 * further, are not known here: a seller may be generous on them.
 */
export function findEndOfDays(receivedAt: Instant, days: number, zone: Zone): Instant {
  let last = addDays(toLocalDate(zone, receivedAt), days);
  while (toWeekday(last) >= 6) last = addDays(last, 1);
  return toInstant(zone, addDays(last, 1), '00:00', 'ready');
}

/** Until when a guarantee of so many months lasts: the end of that local day; from the 31st to a month without one, of its last. */
export function findEndOfMonths(receivedAt: Instant, months: number, zone: Zone): Instant {
  const last = Temporal.PlainDate.from(toLocalDate(zone, receivedAt)).add({ months });
  return toInstant(zone, addDays(last.toString(), 1), '00:00', 'ready');
}

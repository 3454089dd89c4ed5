import { type DeliveryPromise, type Instant, toInstant, type Zone } from '@stallkeep/promise';

/** The browser's version of the time-zone data; no browser says which it has. */
export const BROWSER_TZ_VERSION = 'browser';

const SECONDS_PER_HOUR = 3600;

/** "2026-11-27T18:30" on the clock of a zone, as the browser's field for a date and time holds it. */
export function toClockText(at: Instant, zone: Zone): string {
  return Temporal.Instant.fromEpochMilliseconds(at * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/**
 * The instant of such a text on the clock of a zone; undefined while it is not whole. A time that clocks show twice is
 * taken the first time, one they skip is the moment they do.
 */
export function findInstant(text: string, zone: Zone): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)/.exec(text);
  const [, date = '', hours = '', minutes = ''] = match ?? [];
  if (match === null || Number.isNaN(Date.parse(`${date}T00:00:00Z`))) return undefined;
  return toInstant(zone, date, `${hours}:${minutes}`, 'deadline');
}

/** So many hours later, or earlier where negative: elapsed ones, so that the hour clocks skip is not skipped here. */
export function shiftHours(at: Instant, hours: number): Instant {
  return at + hours * SECONDS_PER_HOUR;
}

/**
 * The next time at which any of the answers may become another: the end of their order time, or that of what is known
 * (an event takes up orders again). Undefined where nothing is known to change.
 */
export function findNextChange(answers: readonly DeliveryPromise[], at: Instant): Instant | undefined {
  const changes = answers.map((answer) => {
    const isDated = answer.status === 'firm' || answer.status === 'estimate';
    return isDated ? answer.orderUntil : Math.min(answer.orderUntil, answer.expires);
  });
  const later = changes.filter((change) => change > at);
  return later.length === 0 ? undefined : Math.min(...later);
}

/** "2026-11-27T18:30:00Z", whole seconds, as the storefront's `?at=` takes it. */
export function toIsoInstant(at: Instant): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z');
}

import type { Instant, Zone } from '@stallkeep/promise';

/** Where and how a time is read: always the place's zone, the reader's locale, a 24-hour clock. */
export interface Reading {
  readonly locale: string;
  readonly zone: Zone;
  /** Epoch seconds the reader is assumed to be near: the year is written only for days far from it. */
  readonly near: Instant;
}

const secondsInHalfYear = 183 * 86_400;

/** "Sat 14 Nov" with no-break spaces, with the year when the day is more than half a year away. */
export function formatDay(at: Instant, { locale, zone, near }: Reading): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
    ...(Math.abs(at - near) > secondsInHalfYear ? { year: 'numeric' } : {}),
  });
  // A day is not torn over two lines.
  return format.format(at * 1000).replaceAll(' ', '\u00a0');
}

/** "12:00", 00:00 to 23:59. */
export function formatTime(at: Instant, { locale, zone }: Reading): string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  });
  return format.format(at * 1000);
}

/** "Fri 13 Nov, 12:00". */
export function formatDayTime(at: Instant, reading: Reading): string {
  return `${formatDay(at, reading)}, ${formatTime(at, reading)}`;
}

/** "Sat 14 Nov, 10:00–14:00"; over midnight of the place both days are named. The end is exclusive, so 24:00 is said. */
export function formatWindow(window: { readonly from: Instant; readonly until: Instant }, reading: Reading): string {
  const { from, until } = window;
  const startDay = formatDay(from, reading);
  // A window that ends at midnight belongs to the day it closes.
  const endDay = formatDay(until - 1, reading);
  const end = formatTime(until, reading);
  const endShown = end === '00:00' ? '24:00' : end;
  if (startDay === endDay) return `${startDay}, ${formatTime(from, reading)}–${endShown}`;
  return `${startDay}, ${formatTime(from, reading)} – ${endDay}, ${endShown}`;
}

/** "Sat 14 Nov", or "Sat 14 – Tue 17 Nov" style with both days in full. */
export function formatDays(window: { readonly from: Instant; readonly until: Instant }, reading: Reading): string {
  const startDay = formatDay(window.from, reading);
  const endDay = formatDay(window.until - 1, reading);
  return startDay === endDay ? startDay : `${startDay} – ${endDay}`;
}

/** "Lisbon time": the zone's own city, so a reader elsewhere knows whose clock is meant. */
export function formatZone(zone: Zone): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return `${city} time`;
}

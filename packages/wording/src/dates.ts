import type { Instant, LocalDate, LocalTime, Zone } from '@stallkeep/promise';
import { locales } from './locales/index.ts';
import { type Reading, type Tongue, toTongue } from './reading.ts';
import { say } from './say.ts';

/** [from, until), epoch seconds. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

const secondsInHalfYear = 183 * 86_400;

/** "Sat 14 Nov" with no-break spaces, with the year when the day is more than half a year away. */
export function formatDay(at: Instant, { locale, zone, near }: Reading): string {
  const style = Math.abs(at - near) > secondsInHalfYear ? 'dayOfYear' : 'day';
  // A day is not torn over two lines.
  return toFormat(toTongue(locale), zone, style)
    .format(at * 1000)
    .replaceAll(' ', '\u00a0');
}

/** The same of a local date. */
export function formatDate(on: LocalDate, reading: Reading): string {
  return formatDay(Date.parse(`${on}T12:00:00Z`) / 1000, { ...reading, zone: 'UTC' });
}

/** "November 2026" of a local date: where the day does not matter. */
export function formatMonth(on: LocalDate, locale: string): string {
  return toFormat(toTongue(locale), 'UTC', 'month').format(Date.parse(`${on}T12:00:00Z`));
}

/** "12:00", or "12:00 PM" where the reader's locale counts so. 00:00 is the beginning of its day: see formatDeadline. */
export function formatTime(at: Instant, { locale, zone }: Reading): string {
  return toFormat(toTongue(locale), zone, 'time').format(at * 1000);
}

/** A time on the clock in the reader's way; 24:00 is said as it is, or as midnight on a 12-hour clock. */
export function formatLocalTime(time: LocalTime, locale: string): string {
  if (time === '24:00') return formatMidnightEnd(locale);
  return formatTime(Date.parse(`1970-01-01T${time}:00Z`) / 1000, { locale, zone: 'UTC', near: 0 });
}

/** The hour as the reader's clock says it, 1 for 13:00 on a 12-hour clock: some languages have an article for 1. */
function toSpokenHour(hour: number, locale: string): number {
  return isTwelveHourClock(locale) ? hour % 12 : hour;
}

/** "Fri 13 Nov, 12:00": from then on. */
export function formatDayTime(at: Instant, reading: Reading): string {
  const day = formatDay(at, reading);
  if (isMidnight(at, reading.zone) && isTwelveHourClock(reading.locale)) {
    return say(reading.locale, 'time.dayStart', { day });
  }
  const time = formatTime(at, reading);
  return say(reading.locale, 'time.dayTime', {
    day,
    time,
    hour: toSpokenHour(toHour(at, reading.zone), reading.locale),
  });
}

/** The end of a time: as formatDayTime, but midnight ends the day before, "Fri 13 Nov, 24:00". */
export function formatDeadline(at: Instant, reading: Reading): string {
  if (!isMidnight(at, reading.zone)) return formatDayTime(at, reading);
  const day = formatDay(at - 1, reading);
  if (isTwelveHourClock(reading.locale)) return say(reading.locale, 'time.dayEnd', { day });
  return say(reading.locale, 'time.dayTime', { day, time: formatMidnightEnd(reading.locale), hour: 24 });
}

/** "Sat 14 Nov, 10:00–14:00"; over midnight of the place both days are named. The end is exclusive, so 24:00 is said. */
export function formatWindow({ from, until }: Span, reading: Reading): string {
  const firstDay = formatDay(from, reading);
  // A window that ends at midnight belongs to the day it closes.
  const lastDay = formatDay(until - 1, reading);
  const opens = formatTime(from, reading);
  const closes = isMidnight(until, reading.zone) ? formatMidnightEnd(reading.locale) : formatTime(until, reading);
  if (firstDay === lastDay) return say(reading.locale, 'time.window', { day: firstDay, opens, closes });
  return say(reading.locale, 'time.windowOverDays', { firstDay, opens, lastDay, closes });
}

/** "Sat 14 Nov", or "Sat 14 Nov – Tue 17 Nov" with both days in full. */
export function formatDays({ from, until }: Span, reading: Reading): string {
  const firstDay = formatDay(from, reading);
  const lastDay = formatDay(until - 1, reading);
  return firstDay === lastDay ? firstDay : say(reading.locale, 'time.days', { firstDay, lastDay });
}

/**
 * "Lisbon time": the place's own city, so that a reader elsewhere knows whose clock is meant. Not Intl's names: they say
 * "WET", "Portugal Time" or "Western European Standard Time" for the same place, by locale, season and version of the data.
 */
export function formatZone(zone: Zone, locale: string): string {
  const named = locales[toTongue(locale).language].zones[zone];
  if (named !== undefined) return named;
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return say(locale, 'time.zone', { city, initial: /^[AEIOU]/.test(city) ? 'vowel' : 'consonant' });
}

const styles = {
  day: { weekday: 'short', day: 'numeric' },
  dayOfYear: { weekday: 'short', day: 'numeric', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { minute: '2-digit' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Made once by tag, zone and style: making one costs a thousand times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>();
const mostFormats = 2000;

function toFormat({ language, tag }: Tongue, zone: Zone, style: keyof typeof styles): Intl.DateTimeFormat {
  const id = `${tag} ${zone} ${style}`;
  const known = formats.get(id);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(tag, { ...styles[style], ...toTagged(style, language, tag), timeZone: zone });
  if (formats.size >= mostFormats) formats.clear();
  formats.set(id, format);
  return format;
}

function toTagged(style: keyof typeof styles, language: Tongue['language'], tag: string): Intl.DateTimeFormatOptions {
  if (style === 'clock' || style === 'month') return {};
  // "09:00" on a 24-hour clock, "9:00 AM" on the other.
  if (style === 'time') return { hour: isTwelveHourTag(tag) ? 'numeric' : '2-digit' };
  return { month: locales[language].month };
}

/** Whether the reader's locale counts hours twice to twelve. */
export function isTwelveHourClock(locale: string): boolean {
  return isTwelveHourTag(toTongue(locale).tag);
}

const twelveHourTags = new Map<string, boolean>();

function isTwelveHourTag(tag: string): boolean {
  const known = twelveHourTags.get(tag);
  if (known !== undefined) return known;
  const cycle = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hourCycle;
  const isTwelve = cycle === 'h11' || cycle === 'h12';
  if (twelveHourTags.size >= mostFormats) twelveHourTags.clear();
  twelveHourTags.set(tag, isTwelve);
  return isTwelve;
}

function formatMidnightEnd(locale: string): string {
  if (isTwelveHourClock(locale)) return say(locale, 'time.midnight', {});
  // Written by the same formatter as other times, so that it has the locale's digits.
  const minutes = formatTime(0, { locale, zone: 'UTC', near: 0 });
  const [zeroHour] = minutes.split(/\P{Nd}/u);
  return zeroHour === undefined
    ? minutes
    : minutes.replace(zeroHour, new Intl.NumberFormat(toTongue(locale).tag).format(24));
}

/** "HH:MM" on the clock of the zone. */
function toClock(at: Instant, zone: Zone): string {
  return toFormat({ language: 'en', tag: 'en-GB' }, zone, 'clock').format(at * 1000);
}

function toHour(at: Instant, zone: Zone): number {
  return Number(toClock(at, zone).slice(0, 2));
}

function isMidnight(at: Instant, zone: Zone): boolean {
  return toClock(at, zone) === '00:00' && at % 60 === 0;
}

import { expect, test } from 'vitest';
import { formatDay, formatDayTime, formatWindow, formatZone } from './dates.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const lisbon = { locale: 'en-GB', zone: 'Europe/Lisbon', near: at('2026-11-12T12:00:00Z') };
// Some ICU versions write "Sat, 14 Nov".
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/^([A-Z][a-z]{2}), (?=\d+ [A-Z])/, '$1 ');

test('writes a window on one day with the day once and both times', () => {
  const window = { from: at('2026-11-14T10:00:00Z'), until: at('2026-11-14T14:00:00Z') };
  expect(plain(formatWindow(window, lisbon))).toBe('Sat 14 Nov, 10:00–14:00');
});

test('reads an instant in the zone that is passed, not in the zone of the machine', () => {
  const newYork = { ...lisbon, zone: 'America/New_York' };
  expect(plain(formatDayTime(at('2026-11-14T02:30:00Z'), newYork))).toBe('Fri 13 Nov, 21:30');
});

test('uses a 24-hour clock where the locale would not', () => {
  expect(formatDayTime(at('2026-11-14T17:05:00Z'), { ...lisbon, locale: 'en-US' })).toContain('17:05');
  expect(formatDayTime(at('2026-11-14T00:05:00Z'), { ...lisbon, locale: 'en-US' })).toContain('00:05');
});

test('writes Portuguese days the Portuguese way', () => {
  const text = formatDayTime(at('2026-11-14T10:00:00Z'), { ...lisbon, locale: 'pt-PT' });
  expect(text.toLowerCase()).toMatch(/^sáb.*14.*(nov|11).*10:00$/);
});

test('says 24:00 for a window that closes at midnight, and keeps its day', () => {
  const window = { from: at('2026-11-14T20:00:00Z'), until: at('2026-11-15T00:00:00Z') };
  expect(plain(formatWindow(window, lisbon))).toBe('Sat 14 Nov, 20:00–24:00');
});

test('names both days of a window over midnight', () => {
  const window = { from: at('2026-11-14T20:00:00Z'), until: at('2026-11-15T02:00:00Z') };
  expect(plain(formatWindow(window, lisbon))).toMatch(/^Sat 14 Nov, 20:00 – Sun,? 15 Nov, 02:00$/);
});

test('writes the year of a day far away only', () => {
  expect(formatDay(at('2027-01-09T12:00:00Z'), lisbon)).not.toContain('2027');
  expect(formatDay(at('2027-09-09T12:00:00Z'), lisbon)).toContain('2027');
});

test('names the zone by its city', () => {
  expect(formatZone('Europe/Lisbon')).toBe('Lisbon time');
  expect(formatZone('America/New_York')).toBe('New York time');
});

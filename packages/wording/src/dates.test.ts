import { describe, expect, it } from 'vitest';
import { at, toReading } from '../test/samples.ts';
import {
  formatDate,
  formatDay,
  formatDays,
  formatDayTime,
  formatDeadline,
  formatLocalTime,
  formatMonth,
  formatTime,
  formatWindow,
  formatZone,
  languages,
} from './index.ts';

const british = toReading('en-GB');
const american = toReading('en-US');
/** Spaces that do not break read like others here. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const saturday = { from: at('2026-11-14T10:00:00Z'), until: at('2026-11-14T14:00:00Z') };

describe('days and times', () => {
  it('writes a window on one day with the day once and both times', () => {
    expect(plain(formatWindow(saturday, british))).toBe('Sat 14 Nov, 10:00–14:00');
  });

  it('writes a month with its year, whatever the day and the zone of the machine', () => {
    expect(formatMonth('2026-11-01', 'en-GB')).toBe('November 2026');
    expect(formatMonth('2026-11-30', 'pt-PT')).toBe('novembro de 2026');
    expect(formatMonth('2026-11-30', 'xx')).toBe('November 2026');
  });

  it('reads an instant in the zone that is passed, not in the zone of the machine', () => {
    const newYork = { ...british, zone: 'America/New_York' };
    expect(plain(formatDayTime(at('2026-11-14T02:30:00Z'), newYork))).toBe('Fri 13 Nov, 21:30');
    expect(plain(formatDayTime(at('2026-11-14T10:30:00Z'), { ...british, zone: 'Pacific/Kiritimati' }))).toBe(
      'Sun 15 Nov, 00:30',
    );
  });

  it('counts hours as the reader’s locale does: twelve in the United States, twenty-four in Britain', () => {
    const evening = at('2026-11-14T17:00:00Z');
    expect(plain(formatTime(evening, american))).toBe('5:00 PM');
    expect(plain(formatTime(evening, british))).toBe('17:00');
    expect(plain(formatTime(evening, toReading('es-MX')))).toBe('5:00 p.m.');
    expect(plain(formatTime(evening, toReading('es')))).toBe('17:00');
    expect(formatTime(evening, toReading('en-US-u-hc-h23'))).toBe('17:00');
  });

  it('says 24:00 for a window that closes at midnight, and midnight on a 12-hour clock', () => {
    const window = { from: at('2026-11-14T20:00:00Z'), until: at('2026-11-15T00:00:00Z') };
    expect(plain(formatWindow(window, british))).toBe('Sat 14 Nov, 20:00–24:00');
    expect(plain(formatWindow(window, american))).toBe('Sat, Nov 14, 8:00 PM–midnight');
    expect(plain(formatWindow(window, toReading('fr-CA')))).toBe('sam. 14 nov., 20 h 00–24 h 00');
  });

  it('names both days of a window over midnight', () => {
    const window = { from: at('2026-11-14T20:00:00Z'), until: at('2026-11-15T02:00:00Z') };
    expect(plain(formatWindow(window, british))).toBe('Sat 14 Nov, 20:00 – Sun 15 Nov, 02:00');
  });

  it('ends a time at midnight on the day before, and begins one on the day itself', () => {
    const midnight = at('2026-11-15T00:00:00Z');
    expect(plain(formatDeadline(midnight, british))).toBe('Sat 14 Nov, 24:00');
    expect(plain(formatDayTime(midnight, british))).toBe('Sun 15 Nov, 00:00');
    expect(plain(formatDeadline(midnight, american))).toBe('midnight at the end of Sat, Nov 14');
    expect(plain(formatDayTime(midnight, american))).toBe('midnight at the start of Sun, Nov 15');
    expect(formatDayTime(midnight, american)).not.toContain('12:00');
  });

  it('knows midnight of the place, not of UTC', () => {
    const newYork = { ...british, zone: 'America/New_York' };
    const window = { from: at('2026-11-14T22:00:00Z'), until: at('2026-11-15T05:00:00Z') };
    expect(plain(formatWindow(window, newYork))).toBe('Sat 14 Nov, 17:00–24:00');
  });

  it('writes an end a second after midnight as the next day', () => {
    expect(plain(formatDeadline(at('2026-11-15T00:00:01Z'), british))).toBe('Sun 15 Nov, 00:00');
  });

  it('writes days from one to another with both in full, and one day once', () => {
    expect(plain(formatDays({ from: saturday.from, until: at('2026-11-18T00:00:00Z') }, british))).toBe(
      'Sat 14 Nov – Tue 17 Nov',
    );
    expect(plain(formatDays({ from: saturday.from, until: at('2026-11-15T00:00:00Z') }, british))).toBe('Sat 14 Nov');
  });

  it('writes the year of a day far away only', () => {
    expect(formatDay(at('2027-01-09T12:00:00Z'), british)).not.toContain('2027');
    expect(formatDay(at('2027-09-09T12:00:00Z'), british)).toContain('2027');
    expect(formatDay(at('2025-11-14T12:00:00Z'), british)).toContain('2025');
  });

  it('does not tear a day over two lines', () => {
    for (const locale of languages) expect(formatDay(saturday.from, toReading(locale))).not.toContain(' ');
  });

  it('writes a local date as that date, wherever the host is', () => {
    expect(plain(formatDate('2026-12-01', british))).toBe('Tue 1 Dec');
    expect(plain(formatDate('2028-02-29', british))).toMatch(/^Tue,? 29 Feb 2028$/);
  });

  it('writes a time on the clock in the reader’s way', () => {
    expect(plain(formatLocalTime('12:00', 'en-US'))).toBe('12:00 PM');
    expect(formatLocalTime('24:00', 'en-GB')).toBe('24:00');
    expect(formatLocalTime('24:00', 'en-US')).toBe('midnight');
  });

  it('agrees the article with the hour where a language has one', () => {
    const reading = toReading('pt-PT');
    expect(plain(formatDayTime(at('2026-11-13T01:00:00Z'), reading))).toBe('sexta, 13 de novembro, à 01:00');
    expect(plain(formatDayTime(at('2026-11-13T12:00:00Z'), reading))).toBe('sexta, 13 de novembro, às 12:00');
    expect(plain(formatDayTime(at('2026-11-13T13:00:00Z'), toReading('es-MX')))).toContain('a la 1:00');
  });
});

describe('whose clock', () => {
  it.each([
    ['en', 'Lisbon time'],
    ['pt', 'hora de Lisboa'],
    ['de', 'Ortszeit Lissabon'],
    ['fr', 'heure de Lisbonne'],
    ['es', 'hora de Lisboa'],
    ['ar', 'بتوقيت لشبونة'],
  ])('names the place in %s as that language does', (locale, expected) => {
    expect(formatZone('Europe/Lisbon', locale)).toBe(expected);
  });

  it('falls back to the city in the zone’s id', () => {
    expect(formatZone('America/Argentina/Buenos_Aires', 'en')).toBe('Buenos Aires time');
    expect(formatZone('Europe/Oslo', 'fr')).toBe('heure d’Oslo');
    expect(formatZone('Europe/Vilnius', 'fr')).toBe('heure de Vilnius');
    expect(formatZone('Etc/UTC', 'de')).toBe('UTC');
  });
});

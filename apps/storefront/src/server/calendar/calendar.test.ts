import type { EventView } from '@stallkeep/blocks/page-view';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, formatCalendar } from './formatCalendar.ts';
import { planCalendar } from './planCalendar.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;
const day = (date: string, rest: Partial<EventView['occurrences'][number]> = {}) => ({
  startsAt: at(`${date}T10:00:00Z`),
  endsAt: at(`${date}T14:00:00Z`),
  status: 'scheduled' as const,
  ...rest,
});

const event: EventView = {
  id: 'event-feira',
  href: '/feira',
  name: 'Feira da Ladra; de manhã, à tarde',
  slug: 'feira',
  tagline: 'Forty makers',
  zone: 'Europe/Lisbon',
  intro: [],
  place: {
    name: 'Campo de Santa Clara',
    address: 'Campo de Santa Clara, 1100-472 Lisboa',
    point: { lat: 38.7155, lng: -9.1247 },
  },
  stall: 'A12',
  phase: 'open',
  occurrences: [
    day('2026-11-14'),
    day('2026-11-21', { status: 'cancelled', note: 'The square is closed.' }),
    day('2026-12-05', { status: 'moved', note: 'To the covered hall.' }),
    day('2026-12-05', { startsAt: at('2026-12-05T18:00:00Z'), endsAt: at('2026-12-05T18:00:00Z') }),
    day('2026-12-19', { status: 'postponed' }),
  ],
  theme: 'terracotta',
};
const site = { siteUrl: 'https://stall.example', locale: 'en-GB' };

/** The file's lines as a calendar reads them: unfolded. */
function readLines(locale = 'en-GB'): readonly string[] {
  const planned = planCalendar(event, at('2026-11-10T08:00:00Z'), { ...site, locale });
  if (planned === undefined) throw new Error('the event has days');
  return formatCalendar(planned).replaceAll('\r\n ', '').split('\r\n');
}

const valuesOf = (name: string, lines = readLines()) =>
  lines.filter((line) => line.split(/[:;]/)[0] === name).map((line) => line.slice(line.indexOf(':') + 1));

describe('an event as a calendar file', () => {
  it('ends every line with CRLF and has none of more than 75 octets', () => {
    const planned = planCalendar(event, 0, site);
    const text = planned ? formatCalendar(planned) : '';
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toMatch(/\r\n /);
  });

  it('says every time as an instant in UTC', () => {
    expect(valuesOf('DTSTART')[0]).toBe('20261114T100000Z');
    expect(valuesOf('DTEND')[0]).toBe('20261114T140000Z');
    expect(new Set(valuesOf('DTSTAMP'))).toEqual(new Set(['20261110T080000Z']));
  });

  it('gives a day the same name whatever becomes of it, and two of one date different ones', () => {
    expect(valuesOf('UID')).toEqual([
      'event-feira.2026-11-14@stall.example',
      'event-feira.2026-11-21@stall.example',
      'event-feira.2026-12-05@stall.example',
      'event-feira.2026-12-05.2@stall.example',
      'event-feira.2026-12-19@stall.example',
    ]);
  });

  it('names a day by the date on the event’s own clock', () => {
    const late = { ...event, zone: 'Pacific/Auckland' as const, occurrences: [day('2026-11-14')] };
    expect(planCalendar(late, 0, { ...site, siteUrl: 'https://s.example' })?.days[0]?.uid).toContain('.2026-11-14@');
    const evening = { ...late, occurrences: [day('2026-11-14', { startsAt: at('2026-11-14T20:00:00Z') })] };
    expect(planCalendar(evening, 0, site)?.days[0]?.uid).toContain('.2026-11-15@');
  });

  it('calls off what is not held, in the status and in words', () => {
    expect(valuesOf('STATUS')).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(valuesOf('SUMMARY')[1]).toBe('Cancelled: Feira da Ladra\\; de manhã\\, à tarde');
    expect(valuesOf('SUMMARY')[4]).toMatch(/^Postponed: /);
    expect(valuesOf('DESCRIPTION')[1]).toBe('The square is closed.\\nForty makers\\nLisbon time');
    expect(valuesOf('TRANSP')).toHaveLength(2);
  });

  it('tells where a moved day is', () => {
    expect(valuesOf('DESCRIPTION')[2]).toMatch(/^Moved: To the covered hall\.\\n/);
    expect(valuesOf('LOCATION')[0]).toBe('Stall A12\\, Campo de Santa Clara\\, 1100-472 Lisboa');
    expect(valuesOf('GEO')[0]).toBe('38.715500;-9.124700');
    expect(valuesOf('URL')[0]).toBe('https://stall.example/feira');
  });

  it('gives no end to a day of which nobody said it', () => {
    expect(valuesOf('DTEND')).toHaveLength(4);
  });

  it('speaks the language of the shop', () => {
    const lines = readLines('pt-PT');
    expect(valuesOf('SUMMARY', lines)[1]).toMatch(/^Cancelado: /);
    expect(lines.some((line) => line.startsWith('SUMMARY;LANGUAGE=pt-PT:'))).toBe(true);
  });

  it('is no file where no day is known', () => {
    expect(planCalendar({ ...event, occurrences: [] }, 0, site)).toBeUndefined();
  });
});

describe('escapeText', () => {
  it('keeps a text from ending its line or dividing itself', () => {
    expect(escapeText('a;b,c\\d\r\nSTATUS:x\ry\u0007z')).toBe('a\\;b\\,c\\\\d\\nSTATUS:x\\ny z');
  });
});

describe('foldLine', () => {
  it('counts octets and cuts no character', () => {
    const line = `SUMMARY:${'سوق🧺'.repeat(30)}`;
    const folded = foldLine(line);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    for (const part of folded.split('\r\n')) {
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      expect(part).not.toContain('\ufffd');
    }
  });

  it('leaves a line of 75 octets alone', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });
});

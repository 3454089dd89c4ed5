import { describe, expect, it } from 'vitest';
import { checkHours, checkLocalTime, checkZone, findLocalTime, toLocalDate } from './time.ts';
import { listZones, sayZoneTime } from './zones.ts';

describe('local times', () => {
  it.each(['00:00', '09:30', '23:59'])('accepts %s as opening and closing', (value) => {
    expect(checkLocalTime(value, 'opening')).toBe(true);
    expect(checkLocalTime(value, 'closing')).toBe(true);
  });

  it('allows 24:00 only where something closes', () => {
    expect(checkLocalTime('24:00', 'closing')).toBe(true);
    expect(checkLocalTime('24:00', 'opening')).toContain('Only a closing time');
  });

  it.each(['9:30', '24:01', '12:60', 'noon', '12:00 '])('refuses %j', (value) => {
    expect(checkLocalTime(value, 'closing')).toContain('like 09:30');
  });

  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9:30', '09:30'],
    ['9 am', '09:00'],
    ['12 am', '00:00'],
    ['12:15pm', '12:15'],
    ['7pm', '19:00'],
    ['24:00', '24:00'],
  ])('reads %j as %s', (text, time) => {
    expect(findLocalTime(text)).toBe(time);
  });

  it.each(['', 'noon', '25', '24:30', '9:61', '13pm', '1:2'])('does not read %j as a time', (text) => {
    expect(findLocalTime(text)).toBeUndefined();
  });
});

describe('hours', () => {
  it('closes after it opens', () => {
    expect(checkHours({ opens: '10:00', closes: '24:00' })).toBe(true);
    expect(checkHours({ opens: '10:00', closes: '10:00' })).toContain('later than opening');
    expect(checkHours({ opens: '20:00', closes: '02:00' })).toContain('past midnight');
    expect(checkHours({ opens: '10:00' })).toBe(true);
  });
});

describe('zones', () => {
  it.each(['Europe/Lisbon', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Etc/UTC'])('accepts %s', (zone) => {
    expect(checkZone(zone)).toBe(true);
  });

  it.each(['+01:00', 'GMT+1', 'Etc/GMT-1', 'CET', 'Europe/Lisbonn', 'Lisbon'])('refuses %s', (zone) => {
    expect(checkZone(zone)).toContain('Europe/Lisbon');
  });

  it('offers only zones it would accept', () => {
    const zones = listZones();
    expect(zones.length).toBeGreaterThan(300);
    expect(zones.filter((zone) => checkZone(zone) !== true)).toEqual([]);
  });

  it('says the time and the date of a zone, not of the reader', () => {
    const at = new Date('2026-06-30T22:30:00Z');
    expect(sayZoneTime('Asia/Tokyo', at)).toBe('It is now 07:30 there.');
    expect(toLocalDate(at, 'Asia/Tokyo')).toBe('2026-07-01');
    expect(toLocalDate(at, 'Europe/London')).toBe('2026-06-30');
    expect(toLocalDate(at, 'nowhere')).toBe('2026-06-30');
  });
});

import { describe, expect, it } from 'vitest';
import { at } from '../fixtures.ts';
import { isZone, toInstant, toLocalDate } from './zone.ts';

describe('zones', () => {
  it.each(['Europe/Lisbon', 'America/St_Johns', 'Australia/Lord_Howe', 'Etc/UTC'])('[T1] takes %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['+01:00', 'UTC', 'GMT', 'GMT+1', 'Etc/GMT-1', 'Europe/Nowhere', '', 5])('[T1] refuses %s', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});

describe('toInstant', () => {
  it('[T2] gives a time that exists once its instant, in zones with 45 minutes too', () => {
    expect(toInstant('Europe/Lisbon', '2026-11-13', '12:00', 'deadline')).toBe(at('2026-11-13T12:00:00Z'));
    expect(toInstant('Asia/Kathmandu', '2026-11-13', '12:00', 'ready')).toBe(at('2026-11-13T06:15:00Z'));
  });

  it('[T2] reads 24:00 as the start of the next date, over a leap day too', () => {
    expect(toInstant('Etc/UTC', '2028-02-28', '24:00', 'ready')).toBe(at('2028-02-29T00:00:00Z'));
  });

  it.each(['deadline', 'ready'] as const)('[T3] gives a %s in a gap the transition', (role) => {
    expect(toInstant('Europe/Lisbon', '2027-03-28', '01:30', role)).toBe(at('2027-03-28T01:00:00Z'));
    expect(toInstant('Australia/Lord_Howe', '2026-10-04', '02:15', role)).toBe(at('2026-10-03T15:30:00Z'));
  });

  it('[T4] gives a deadline the earlier and a ready time the later of two', () => {
    expect(toInstant('Europe/Lisbon', '2026-10-25', '01:30', 'deadline')).toBe(at('2026-10-25T00:30:00Z'));
    expect(toInstant('Europe/Lisbon', '2026-10-25', '01:30', 'ready')).toBe(at('2026-10-25T01:30:00Z'));
  });

  it('[T4] knows that the fold of Lord Howe lasts 30 minutes', () => {
    expect(toInstant('Australia/Lord_Howe', '2026-04-05', '01:45', 'deadline')).toBe(at('2026-04-04T14:45:00Z'));
    expect(toInstant('Australia/Lord_Howe', '2026-04-05', '01:45', 'ready')).toBe(at('2026-04-04T15:15:00Z'));
  });

  it('[Z1] gives the date of the zone, not of the machine', () => {
    expect(toLocalDate('Pacific/Kiritimati', at('2026-11-13T11:00:00Z'))).toBe('2026-11-14');
    expect(toLocalDate('Pacific/Pago_Pago', at('2026-11-13T10:00:00Z'))).toBe('2026-11-12');
  });
});

import type { DeliveryPromise } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { findInstant, findNextChange, shiftHours, toClockText, toIsoInstant } from './clock.ts';
import { at, toAnswer, toUndated } from './preview.fixtures.ts';

const zone = 'Europe/Lisbon';

describe('the clock of a preview', () => {
  it('shows a time on the clock of the place, whatever the machine’s is', () => {
    expect(toClockText(at('2026-07-01T11:30:59Z'), zone)).toBe('2026-07-01T12:30');
    expect(toClockText(at('2026-07-01T11:30:00Z'), 'Asia/Kathmandu')).toBe('2026-07-01T17:15');
  });

  it('reads what is typed on the clock of the place', () => {
    expect(findInstant('2026-07-01T12:30', zone)).toBe(at('2026-07-01T11:30:00Z'));
  });

  it('takes a time that clocks show twice the first time, and one they skip when they do', () => {
    expect(findInstant('2026-10-25T01:30', zone)).toBe(at('2026-10-25T00:30:00Z'));
    expect(findInstant('2027-03-28T01:30', zone)).toBe(at('2027-03-28T01:00:00Z'));
  });

  it.each(['', '2026-07', '2026-13-01T10:00', '2026-07-01T25:00', 'soon'])('reads nothing from %j', (text) => {
    expect(findInstant(text, zone)).toBeUndefined();
  });

  it('moves by hours that pass, also over the hour clocks skip', () => {
    expect(toClockText(shiftHours(at('2027-03-28T00:30:00Z'), 1), zone)).toBe('2027-03-28T02:30');
  });

  it('writes an instant in whole seconds for the storefront', () => {
    expect(toIsoInstant(at('2026-11-27T18:30:00Z'))).toBe('2026-11-27T18:30:00Z');
  });
});

describe('the next change', () => {
  const now = at('2026-11-23T09:00:00Z');
  const until = (text: string): DeliveryPromise => toAnswer({ orderUntil: at(text) });

  it('is the first deadline of any way', () => {
    expect(findNextChange([until('2026-11-24T12:00:00Z'), until('2026-11-23T17:00:00Z')], now)).toBe(
      at('2026-11-23T17:00:00Z'),
    );
  });

  it('is the deadline of a dated answer also past the time the table is for', () => {
    const late = toAnswer({ orderUntil: at('2026-12-24T12:00:00Z'), expires: at('2026-11-30T00:00:00Z') });
    expect(findNextChange([late], now)).toBe(at('2026-12-24T12:00:00Z'));
  });

  it('is where a table ends for an answer without a date', () => {
    const closed = toUndated({ orderUntil: at('2027-01-24T12:00:00Z'), expires: at('2026-11-28T20:00:00Z') });
    expect(findNextChange([closed], now)).toBe(at('2026-11-28T20:00:00Z'));
  });

  it('is not known where nothing lies ahead', () => {
    expect(findNextChange([until('2026-11-23T09:00:00Z')], now)).toBeUndefined();
    expect(findNextChange([], now)).toBeUndefined();
  });
});

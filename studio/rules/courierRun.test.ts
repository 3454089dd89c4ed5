import { describe, expect, it } from 'vitest';
import {
  checkBookBy,
  checkCancelled,
  checkDatedDepartures,
  checkDecided,
  checkDeliveryWindow,
  checkDepartures,
  checkMinimum,
  checkWeeklyDepartures,
  sayDepartures,
  sayMinimum,
  saySeats,
} from './courierRun.ts';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const weekly = [
  { weekdays: WORKDAYS, departs: '15:30' },
  { weekdays: WORKDAYS, departs: '11:00' },
  { weekdays: ['sat'], departs: '12:00' },
];

describe('departures', () => {
  it('are at least one, weekly or dated', () => {
    expect(checkDepartures({})).toContain('Say when the courier leaves');
    expect(checkDepartures({ weekly })).toBe(true);
    expect(checkDepartures({ dated: [{ on: '2026-12-24', departs: '10:00' }] })).toBe(true);
  });

  it('stand once for each day and time', () => {
    expect(checkWeeklyDepartures(weekly)).toBe(true);
    expect(checkWeeklyDepartures([...weekly, { weekdays: ['fri', 'sat'], departs: '11:00' }])).toBe(
      'Friday 11:00 is listed twice. Keep it in one row.',
    );
    const eve = { on: '2026-12-24', departs: '10:00' };
    expect(checkDatedDepartures([eve, { ...eve, departs: '12:00' }, {}, {}])).toBe(true);
    expect(checkDatedDepartures([eve, eve])).toBe('24 Dec 2026, 10:00 is listed twice. Keep one entry.');
  });

  it('are only cancelled where they are planned', () => {
    const run = { weekly, dated: [{ on: '2026-11-29', departs: '09:00' }] };
    expect(checkCancelled([{ on: '2026-11-27', departs: '11:00' }], run)).toBe(true);
    expect(checkCancelled([{ on: '2026-11-29', departs: '09:00' }], run)).toBe(true);
    expect(checkCancelled([{ on: '2026-11-27', departs: '11:30' }], run)).toContain('planned are 11:00 and 15:30');
    expect(checkCancelled([{ on: '2026-12-06', departs: '11:00' }], run)).toContain('none is planned that day');
  });

  it('are said with the days that have the same ones together', () => {
    expect(sayDepartures(weekly)).toBe('Mon–Fri 11:00 and 15:30, Sat 12:00');
    expect(sayDepartures([{ weekdays: ['mon'] }])).toBe('');
  });
});

describe('the minutes of a run', () => {
  it('leave time to load', () => {
    expect(checkBookBy(5, 5)).toBe(true);
    expect(checkBookBy(45, undefined)).toBe(true);
    expect(checkBookBy(4, 5)).toContain('Give 5 or more');
  });

  it('make a window with two ends', () => {
    expect(checkDeliveryWindow(30, 120)).toBe(true);
    expect(checkDeliveryWindow(30, 30)).toContain('must come after the first one (30)');
  });
});

describe('the minimum of a run', () => {
  const minimum = { orders: 4, decideByMinutes: 30, otherwise: 'rollOver' };
  const run = { minimum, bookByMinutes: 45, seats: { unit: 'parcel', count: 12 } };

  it('is given whole or not at all', () => {
    expect(checkMinimum({})).toBe(true);
    expect(checkMinimum({ minimum: { otherwise: 'rollOver' } })).toBe(true);
    expect(checkMinimum(run)).toBe(true);
    expect(checkMinimum({ minimum: { decideByMinutes: 30 } })).toContain('from how many orders');
    expect(checkMinimum({ minimum: { orders: 4 } })).toContain('how many minutes');
    expect(checkMinimum({ minimum: { orders: 4, decideByMinutes: 30 } })).toContain('what happens');
  });

  it('fits on board, where parcels are counted', () => {
    expect(checkMinimum({ ...run, seats: { unit: 'parcel', count: 3 } })).toContain('would never go');
    expect(checkMinimum({ ...run, seats: { unit: 'parcel', count: 4 } })).toBe(true);
    expect(checkMinimum({ ...run, seats: { unit: 'litre', count: 3 } })).toBe(true);
  });

  it('is decided once no more orders come in', () => {
    expect(checkDecided({ ...run, bookByMinutes: 30 })).toBe(true);
    expect(checkDecided({ bookByMinutes: 30 })).toBe(true);
    expect(checkDecided({ ...run, bookByMinutes: 29 })).toContain('Decide at 29 minutes or later');
  });

  it('and the room on board are said in lists', () => {
    expect(sayMinimum(minimum)).toBe('goes at 4 orders');
    expect(sayMinimum({ orders: 1 })).toBeUndefined();
    expect(saySeats({ unit: 'parcel', count: 12 })).toBe('12 parcels');
    expect(saySeats({ unit: 'litre', count: 1 })).toBe('1 litre');
    expect(saySeats(undefined)).toBeUndefined();
  });
});

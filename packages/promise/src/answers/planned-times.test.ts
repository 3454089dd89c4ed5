import { describe, expect, it } from 'vitest';
import { toInstant } from '../time/zone.ts';
import type { Calendar, FulfilmentPlan } from '../types/index.ts';
import { listPlannedDepartures, listPlannedWindows } from './planned-times.ts';

const zone = 'Europe/Lisbon';
const at = (on: string, time: string) => toInstant(zone, on, time, 'ready');
const saturdays: Calendar = {
  id: 'saturdays',
  zone,
  weekly: [{ weekday: 6, opens: '10:00', closes: '13:30' }],
  exceptions: [],
  reviewedThrough: '2026-12-31',
};
const plan: FulfilmentPlan = {
  optionId: 'stall',
  sellerId: 'seller',
  title: 'At the stall',
  source: 'stock',
  priceMinor: 0,
  currency: 'EUR',
  workshop: saturdays,
  cutoff: { time: '12:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '12:00' },
  carry: {
    kind: 'pickup',
    place: { name: 'Stall', address: '' },
    collection: { kind: 'weekly', calendar: saturdays },
    slots: { id: 'stall', minutes: 60, capacity: 4 },
    leadMinutes: 0,
  },
};
const saturday = { from: at('2026-11-14', '00:00'), until: at('2026-11-15', '00:00') };
const friday = { from: at('2026-11-13', '00:00'), until: at('2026-11-14', '00:00') };

describe('the times of a plan', () => {
  it('are whole slots of the windows of a day, those that are over too', () => {
    expect(listPlannedWindows(plan, saturday)).toEqual(
      ['10:00', '11:00', '12:00'].map((time) => ({
        startsAt: at('2026-11-14', time),
        endsAt: at('2026-11-14', time) + 3600,
      })),
    );
    expect(listPlannedWindows(plan, friday)).toEqual([]);
    expect(listPlannedDepartures(plan, saturday)).toEqual([]);
  });

  it('are the departures of a day', () => {
    const run: FulfilmentPlan = {
      ...plan,
      carry: {
        kind: 'run',
        id: 'run',
        calendar: saturdays,
        weekly: [
          { weekday: 6, departs: '15:30' },
          { weekday: 6, departs: '11:00' },
          { weekday: 5, departs: '11:00' },
        ],
        dated: [{ on: '2026-11-13', departs: '09:00' }],
        bookByMinutes: 45,
        loadingMinutes: 5,
        deliveryMinutes: { min: 30, max: 120 },
        zones: [],
      },
    };
    expect(listPlannedDepartures(run, saturday)).toEqual([at('2026-11-14', '11:00'), at('2026-11-14', '15:30')]);
    expect(listPlannedDepartures(run, friday)).toEqual([at('2026-11-13', '09:00')]);
    expect(listPlannedWindows(run, saturday)).toEqual([]);
  });
});

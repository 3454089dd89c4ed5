import { describe, expect, it } from 'vitest';
import { eventScheduleShape } from '../shapes/event.ts';
import { fulfilmentOptionShape } from '../shapes/fulfilment.ts';
import { placeShape } from '../shapes/place.ts';
import { planEventState } from './eventState.ts';
import { planOptionTimetable, toFulfilmentPlan } from './fulfilment.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const calendar = {
  _id: 'c',
  zone: 'Europe/Lisbon',
  weekly: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '18:00' }],
  exceptions: [{ on: '2026-12-01', kind: 'closed' }],
  reviewedThrough: '2027-06-30',
};
const option = {
  _id: 'option-stall',
  title: 'Collect at the stall',
  kind: 'pickup',
  source: 'stock',
  workshop: { _id: 'w', name: 'Oficina', calendar },
  cutoff: '12:00',
  handling: { minDays: 0, maxDays: 0, readyBy: '17:00' },
  pickup: { collectAt: 'event', leadMinutes: 60 },
};
const schedule = eventScheduleShape.parse({
  zone: 'Europe/Lisbon',
  occurrences: ['2026-11-28', '2026-12-05', '2026-12-12'].map((date) => ({
    startsAt: `${date}T09:00:00Z`,
    endsAt: `${date}T15:00:00Z`,
    status: date === '2026-12-05' ? 'cancelled' : 'scheduled',
  })),
  orders: { closesHoursBefore: 12 },
});
const place = placeShape.parse({
  _id: 'p',
  name: 'Campo de Santa Clara',
  address: { street: 'Campo de Santa Clara', postcode: '1100-472', city: 'Lisboa' },
});

function contextAt(iso: string) {
  return {
    event: { name: 'Feira', zone: schedule.zone, place, stall: 'C 14' },
    state: planEventState(schedule, at(iso)),
    currency: 'EUR',
  };
}
const parsed = (change: Record<string, unknown> = {}) => fulfilmentOptionShape.parse({ ...option, ...change });

describe('toFulfilmentPlan', () => {
  it('takes the market days that are held as the windows of a pickup at the event', () => {
    const plan = toFulfilmentPlan(parsed(), contextAt('2026-11-23T09:00:00Z'));
    expect(plan).toMatchObject({
      ok: true,
      value: {
        place: { name: 'Campo de Santa Clara', address: 'Campo de Santa Clara, 1100-472 Lisboa', stall: 'C 14' },
        collection: {
          kind: 'dated',
          windows: [{ startsAt: at('2026-11-28T09:00:00Z') }, { startsAt: at('2026-12-12T09:00:00Z') }],
        },
        priceMinor: 0,
        currency: 'EUR',
      },
    });
  });

  it('reads a closed exception as closed even where hours were left in it', () => {
    const exceptions = [{ on: '2026-12-24', kind: 'closed', intervals: [{ opens: '09:00', closes: '12:00' }] }];
    const plan = toFulfilmentPlan(
      parsed({ workshop: { _id: 'w', name: 'Oficina', calendar: { ...calendar, exceptions } } }),
      contextAt('2026-11-23T09:00:00Z'),
    );
    expect(plan).toMatchObject({
      ok: true,
      value: { workshop: { exceptions: [{ on: '2026-12-24', intervals: [] }] } },
    });
  });

  it('names everything an editor left out', () => {
    const plan = toFulfilmentPlan(
      parsed({ workshop: null, cutoff: null, pickup: null }),
      contextAt('2026-11-23T09:00:00Z'),
    );
    expect(plan.ok ? [] : plan.issues.map((issue) => issue.path)).toEqual(['workshop.calendar', 'cutoff', 'pickup']);
  });
});

describe('planOptionTimetable', () => {
  const span = { asOf: at('2026-11-23T09:00:00Z'), expires: at('2026-12-03T00:00:00Z') };

  it('promises the next market day until its orders close or the workshop can make it no more, then the one after', () => {
    const { rows } = planOptionTimetable(parsed(), contextAt('2026-11-23T09:00:00Z'), span);
    expect(rows.map((row) => [row.until, row.promise.status === 'firm' ? row.promise.earliest : undefined])).toEqual([
      [at('2026-11-27T12:00:00Z'), at('2026-11-28T09:00:00Z')],
      [at('2026-12-03T00:00:00Z'), at('2026-12-12T09:00:00Z')],
    ]);
  });

  it('closes with the orders of the last market day', () => {
    const late = { asOf: at('2026-12-09T09:00:00Z'), expires: at('2026-12-12T00:00:00Z') };
    const { rows } = planOptionTimetable(
      parsed({ cutoff: '24:00', handling: { minDays: 0, maxDays: 0, readyBy: '08:00' } }),
      contextAt('2026-12-09T09:00:00Z'),
      late,
    );
    expect(rows.at(-1)).toMatchObject({
      from: at('2026-12-11T21:00:00Z'),
      promise: { status: 'unavailable', reason: 'orders_closed' },
    });
  });

  it('says that the day is unknown where the workshop has no calendar', () => {
    const { rows } = planOptionTimetable(parsed({ workshop: null }), contextAt('2026-11-23T09:00:00Z'), span);
    expect(rows).toMatchObject([
      { from: span.asOf, until: span.expires, promise: { status: 'unknown', reason: 'no_calendar' } },
    ]);
  });

  it('says sold out where nothing is left', () => {
    const { rows } = planOptionTimetable(parsed(), contextAt('2026-11-23T09:00:00Z'), { ...span, isSoldOut: true });
    expect(rows).toMatchObject([{ promise: { status: 'unavailable', reason: 'sold_out' } }]);
  });

  it('expires when orders are taken up again after a pause', () => {
    const pausing = eventScheduleShape.parse({ ...schedule, orders: { opensDaysBefore: 3, closesHoursBefore: 12 } });
    const state = planEventState(pausing, at('2026-11-26T09:00:00Z'));
    const table = planOptionTimetable(
      parsed(),
      { ...contextAt('2026-11-26T09:00:00Z'), state },
      { asOf: at('2026-11-26T09:00:00Z'), expires: at('2026-12-30T00:00:00Z') },
    );
    expect(table.expires).toBe(at('2026-12-09T09:00:00Z'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventScheduleShape, eventScheduleShape } from '../shapes/event.ts';
import { type EventPhase, planEventState } from './eventState.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const schedule = (fields: Record<string, unknown>) => eventScheduleShape.parse({ zone: 'Europe/Lisbon', ...fields });
const day = (date: string, status = 'scheduled') => ({
  startsAt: `${date}T09:00:00Z`,
  endsAt: `${date}T15:00:00Z`,
  status,
});
const phaseAt = (event: EventScheduleShape, iso: string): EventPhase => planEventState(event, at(iso)).phase;

const orders = { opensDaysBefore: 7, closesHoursBefore: 12 };
const market = schedule({ occurrences: [day('2026-11-28')], orders });

describe('the phase of an event', () => {
  it.each([
    ['2026-11-21T08:59:59Z', 'upcoming'],
    ['2026-11-21T09:00:00Z', 'open'],
    ['2026-11-27T20:59:59Z', 'open'],
    ['2026-11-27T21:00:00Z', 'closed'],
    ['2026-11-28T14:59:59Z', 'closed'],
    ['2026-11-28T15:00:00Z', 'past'],
  ] as const)('is at %s %s: every edge is half-open', (iso, phase) => {
    expect(phaseAt(market, iso)).toBe(phase);
  });

  it('is cancelled while days are to come and none of them is held, and past after them', () => {
    const cancelled = schedule({ occurrences: [day('2026-11-28', 'cancelled'), day('2026-11-29', 'postponed')] });
    expect(phaseAt(cancelled, '2026-11-20T00:00:00Z')).toBe('cancelled');
    expect(phaseAt(cancelled, '2026-11-29T15:00:00Z')).toBe('past');
  });

  it('is still to be announced without any date', () => {
    expect(planEventState(schedule({}), at('2026-11-20T00:00:00Z'))).toMatchObject({
      phase: 'upcoming',
      marketDays: [],
    });
  });

  it('takes the limits of dated orders for every day', () => {
    const dated = schedule({
      occurrences: [day('2026-11-28')],
      orders: { opensAt: '2026-11-20T00:00:00Z', closesAt: '2026-11-25T00:00:00Z' },
    });
    expect(phaseAt(dated, '2026-11-19T23:59:59Z')).toBe('upcoming');
    expect(phaseAt(dated, '2026-11-24T23:59:59Z')).toBe('open');
    expect(phaseAt(dated, '2026-11-25T00:00:00Z')).toBe('closed');
  });

  it('names the orders of the next market day one can still order for', () => {
    const two = schedule({ occurrences: [day('2026-11-28'), day('2026-12-05')], orders });
    const state = planEventState(two, at('2026-11-27T21:00:00Z'));
    expect(state).toMatchObject({
      phase: 'upcoming',
      ordersOpenAt: at('2026-11-28T09:00:00Z'),
      ordersCloseAt: at('2026-12-04T21:00:00Z'),
    });
    expect(state.orderableDays.map((one) => one.startsAt)).toEqual([at('2026-12-05T09:00:00Z')]);
  });

  it('opens whole days before on the clock of the place, over the change to winter time', () => {
    const autumn = schedule({
      occurrences: [{ startsAt: '2026-10-31T09:00:00Z', endsAt: '2026-10-31T15:00:00Z' }],
      orders,
    });
    // 09:00 in winter is 09:00Z, a week before it was 08:00Z.
    expect(planEventState(autumn, at('2026-10-20T00:00:00Z')).ordersOpenAt).toBe(at('2026-10-24T08:00:00Z'));
  });

  it('has no last day and no last closing while a recurrence goes on', () => {
    const weekly = schedule({ recurrence: { frequency: 'weekly', weekdays: ['sat'], starts: '09:00', ends: '15:00' } });
    const state = planEventState(weekly, at('2026-11-20T00:00:00Z'));
    expect(state.phase).toBe('open');
    expect(state.endsAt).toBeUndefined();
    expect(state.orders).toEqual({});
    expect(state.marketDays).toHaveLength(8);
  });
});

const START = at('2026-10-01T00:00:00Z');
const hours = fc.integer({ min: 0, max: 60 * 24 });
const iso = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '');
const drawnSchedule = fc
  .record({
    days: fc.array(
      fc.record({
        start: hours,
        length: fc.integer({ min: 1, max: 30 }),
        status: fc.constantFrom('scheduled', 'moved', 'cancelled', 'postponed'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    opensDaysBefore: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    closesHoursBefore: fc.option(fc.integer({ min: 0, max: 72 }), { nil: null }),
    opensAt: fc.option(hours, { nil: null }),
    closesAt: fc.option(hours, { nil: null }),
  })
  .map(({ days, opensDaysBefore, closesHoursBefore, opensAt, closesAt }) =>
    schedule({
      occurrences: days.map(({ start, length, status }) => ({
        startsAt: iso(START + start * 3600),
        endsAt: iso(START + (start + length) * 3600),
        status,
      })),
      orders: {
        opensDaysBefore,
        closesHoursBefore,
        opensAt: opensAt === null ? null : iso(START + opensAt * 3600),
        closesAt: closesAt === null ? null : iso(START + closesAt * 3600),
      },
    }),
  );

/** The four order phases by their definition, each on its own: an OFN order cycle once was none and two of them. */
function definitionsThatHold(event: EventScheduleShape, now: number): EventPhase[] {
  const days = event.occurrences.map((one) => ({
    from: at(one.startsAt),
    until: at(one.endsAt ?? one.startsAt),
    status: one.status,
  }));
  const coming = days.filter((one) => one.until > now);
  const held = coming.filter((one) => one.status === 'scheduled' || one.status === 'moved');
  const windows = held.map((one) => {
    const { opensDaysBefore, closesHoursBefore, opensAt, closesAt } = event.orders ?? {};
    const open = Math.max(
      opensDaysBefore === undefined ? Number.NEGATIVE_INFINITY : daysBefore(event.zone, one.from, opensDaysBefore),
      opensAt === undefined ? Number.NEGATIVE_INFINITY : at(opensAt),
    );
    const close = Math.min(
      one.until,
      closesHoursBefore === undefined ? one.until : one.from - closesHoursBefore * 3600,
      closesAt === undefined ? one.until : at(closesAt),
    );
    return { open, close };
  });
  const isOpen = windows.some(({ open, close }) => open <= now && now < close);
  const willOpen = windows.some(({ open, close }) => now < open && open < close);
  const answers: [EventPhase, boolean][] = [
    ['past', coming.length === 0],
    ['cancelled', coming.length > 0 && held.length === 0],
    ['open', isOpen],
    ['upcoming', held.length > 0 && !isOpen && willOpen],
    ['closed', held.length > 0 && !isOpen && !willOpen],
  ];
  return answers.filter(([, holds]) => holds).map(([phase]) => phase);
}

function daysBefore(zone: string, instant: number, days: number): number {
  return (
    Temporal.Instant.fromEpochMilliseconds(instant * 1000)
      .toZonedDateTimeISO(zone)
      .subtract({ days }).epochMilliseconds / 1000
  );
}

describe('properties of the phase', () => {
  it('is at every time exactly the one phase whose definition holds', () => {
    fc.assert(
      fc.property(drawnSchedule, fc.integer({ min: -48, max: 70 * 24 }), (event, hour) => {
        const now = START + hour * 3600;
        expect([planEventState(event, now).phase]).toEqual(definitionsThatHold(event, now));
      }),
      { numRuns: 500 },
    );
  });

  it('does not change before it says it may', () => {
    fc.assert(
      fc.property(
        drawnSchedule,
        fc.integer({ min: -48, max: 70 * 24 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (event, hour, share) => {
          const now = START + hour * 3600;
          const { changesAt, ...state } = planEventState(event, now);
          const until = changesAt ?? now + 86_400;
          const later = Math.min(until - 1, Math.floor(now + share * (until - now)));
          const { changesAt: _, ...then } = planEventState(event, later);
          expect(then).toEqual(state);
        },
      ),
      { numRuns: 300 },
    );
  });
});

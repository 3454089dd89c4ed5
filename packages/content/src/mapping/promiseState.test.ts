import { describe, expect, it } from 'vitest';
import { at, contextAt, market } from '../fixtures/market.ts';
import { changeDocument, requireOption } from '../fixtures/ways.ts';
import { eventScheduleShape } from '../shapes/event.ts';
import { planEventState } from './eventState.ts';
import { toPromiseState } from './promiseState.ts';

const NOW = '2026-11-23T09:00:00Z';
const span = { asOf: at(NOW), expires: at('2026-12-01T00:00:00Z'), tzVersion: '2026a' };

describe('the state of a promise', () => {
  it('has the limits of the event and nothing taken before there are orders', async () => {
    const state = toPromiseState([await requireOption('option-door')], contextAt(NOW), span);
    expect(state).toEqual({
      ...span,
      ordersCloseAt: at('2026-12-11T21:00:00Z'),
      eventEndsAt: at('2026-12-12T15:00:00Z'),
      isEventCancelled: false,
      resources: {},
      runs: {},
    });
  });

  it('knows the departures that do not go', async () => {
    const { runs } = toPromiseState([await requireOption('option-run')], contextAt(NOW), span);
    expect(runs).toEqual({
      'run-bike': [{ departsAt: at('2026-11-25T17:00:00Z'), seatsTaken: 0, orders: 0, isCancelled: true }],
    });
  });

  it('has what a partner counted, as of when', async () => {
    const { resources } = toPromiseState([await requireOption('option-make')], contextAt(NOW), span);
    expect(resources).toEqual({
      'resource-printer': { asOf: at('2026-11-23T08:00:00Z'), committed: [{ on: '2026-11-24', units: 36 }] },
    });
  });

  it('counts what Stallkeep counts as orders come in, whatever a partner left in the document', async () => {
    const documents = changeDocument('resource-printer', { countedBy: 'stallkeep', isDown: true });
    const { resources } = toPromiseState([await requireOption('option-make', documents)], contextAt(NOW), span);
    expect(resources).toEqual({ 'resource-printer': { committed: [], isDown: true } });
  });

  it.each([{ countedAt: null }, { countedBy: null }])('does not know a resource nobody counted: %j', async (change) => {
    const option = await requireOption('option-make', changeDocument('resource-printer', change));
    expect(toPromiseState([option], contextAt(NOW), span).resources).toEqual({});
  });

  it('expires when orders are taken up again after a pause', async () => {
    const pausing = eventScheduleShape.parse({ ...market, orders: { opensDaysBefore: 3, closesHoursBefore: 12 } });
    const state = planEventState(pausing, at('2026-11-26T09:00:00Z'));
    const expires = at('2026-12-30T00:00:00Z');
    expect(toPromiseState([], { state }, { ...span, expires }).expires).toBe(at('2026-12-09T09:00:00Z'));
  });
});

import type { EventState } from '@stallkeep/content';
import { describe, expect, it } from 'vitest';
import { createPageRecorder } from '../page-recorder.ts';
import { at, MONDAY, marketEvent, pickup } from '../test-helpers/market.ts';
import { planTimetables, type TimetableFacts } from './planTimetables.ts';

const state: EventState = { phase: 'open', marketDays: [], orderableDays: [], orders: {} };
const facts: TimetableFacts = { event: marketEvent, state, currency: 'EUR', now: MONDAY };
const carriage = { fragility: undefined, temperature: undefined, packaging: undefined };
const orderedOf = (stock: number): NonNullable<TimetableFacts['ordered']> => ({
  product: { condition: undefined, carriage },
  variant: { sku: 'A', stock, weightGrams: undefined, size: undefined },
});

describe('the timetables of a page', () => {
  it('end at the local midnight eight days on, however late in the day the page is made', () => {
    const [early] = planTimetables([pickup], facts, createPageRecorder());
    const [late] = planTimetables([pickup], { ...facts, now: MONDAY + 12 * 3600 }, createPageRecorder());
    expect([early?.expires, late?.expires]).toEqual([at('2026-12-01T00:00:00Z'), at('2026-12-01T00:00:00Z')]);
  });

  it('begin with the row that holds now, and keep the page no longer than that row', () => {
    const now = at('2026-11-23T12:00:01Z');
    const recorder = createPageRecorder();
    const [table] = planTimetables([pickup], { ...facts, now }, recorder);
    expect(table?.rows[0]).toMatchObject({
      from: at('2026-11-23T12:00:00Z'),
      until: at('2026-11-24T12:00:00Z'),
      promise: { earliest: at('2026-11-24T17:00:00Z') },
    });
    expect(recorder.read().expiresAtMs).toBe(at('2026-11-24T12:00:00Z') * 1000);
  });

  it('keep the page no longer than the event stands as it does', () => {
    const recorder = createPageRecorder();
    planTimetables([pickup], { ...facts, state: { ...state, changesAt: MONDAY + 60 } }, recorder);
    expect(recorder.read().expiresAtMs).toBe((MONDAY + 60) * 1000);
  });

  it('say once what several makers offer in the very same words', () => {
    const two = [
      pickup,
      { ...pickup, _id: 'other', sellerId: 'another' },
      { ...pickup, _id: 'third', title: 'By bike' },
    ];
    expect(planTimetables(two, facts, createPageRecorder()).map(({ optionId }) => optionId)).toEqual([
      'pickup',
      'third',
    ]);
  });

  it('say that a variant without stock is sold out', () => {
    const [none] = planTimetables([pickup], { ...facts, ordered: orderedOf(0) }, createPageRecorder());
    const [some] = planTimetables([pickup], { ...facts, ordered: orderedOf(1) }, createPageRecorder());
    expect(none?.rows).toMatchObject([{ promise: { reason: 'sold_out' } }]);
    expect(some?.rows[0]?.promise.status).toBe('firm');
  });

  it('know no day for a product whose needs could not be read', () => {
    const ordered = { ...orderedOf(1), product: { condition: undefined, carriage: undefined } };
    const [table] = planTimetables([pickup], { ...facts, ordered }, createPageRecorder());
    expect(table?.rows).toMatchObject([{ promise: { status: 'unknown', reason: 'bad_line' } }]);
  });
});

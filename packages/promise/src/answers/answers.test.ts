import { describe, expect, it } from 'vitest';
import { at, lisbonPickup, lisbonRunPlan, printMake, printPlan, promiseAt, stateFrom, workshop } from '../fixtures.ts';
import { planUnknownTimetable } from '../timetable/unknown-timetable.ts';
import type { DeliveryPromise } from '../types/index.ts';
import { planBasket } from './basket.ts';
import { combineLines } from './combine-lines.ts';
import { compareAnswers, compareToShown } from './compare.ts';

const state = stateFrom('2026-11-13T00:00:00Z');
const promise = promiseAt('2026-11-13T11:00:00Z');

describe('answers', () => {
  it("[O1] carry the plan's terms, validity, evidence, sentence and basis", () => {
    const plan = { ...lisbonPickup, remedy: 'Late? A full refund.', priceMinor: 120 };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan, state })).toMatchObject({
      optionId: 'option-stall',
      sellerId: 'seller',
      kind: 'pickup',
      source: 'stock',
      title: 'Collect at the stall',
      priceMinor: 120,
      currency: 'EUR',
      remedy: 'Late? A full refund.',
      place: { name: 'Feira da Ladra' },
      asOf: state.asOf,
      expires: state.expires,
      tzVersion: '2026a',
      orderFrom: state.asOf,
      wording: { key: 'pickup.firm', params: {} },
      granularity: 'slot',
      zone: 'Europe/Lisbon',
    });
    expect(promise.basis.map(({ step, branch }) => [step, branch].filter(Boolean).join(' '))).toEqual([
      'order',
      'acceptance_day',
      'stock',
      'ready earliest',
      'ready latest',
      'collection earliest',
      'collection latest',
    ]);
    expect(promise.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(promise.closuresRevision).toMatch(/^[0-9a-f]{16}$/);
  });

  it('[O2] have another hash for another price, count, line or destination that matters, and the same for what does not', () => {
    const hash = (request: object) =>
      promiseAt('2026-11-13T11:00:00Z', { plan: lisbonPickup, state, ...request }).inputsHash;
    const limited = { ...lisbonPickup, limits: { weightGrams: 1000 } };
    const differing = [
      hash({}),
      hash({ plan: { ...lisbonPickup, priceMinor: 1 } }),
      hash({ state: { ...state, slots: { slots: [] } } }),
      hash({ state: { ...state, stock: { kind: 'count', onHand: 0, reserved: 0 } } }),
      hash({ plan: limited, line: { quantity: 1, weightGrams: 10 } }),
      hash({ plan: limited, line: { quantity: 1, weightGrams: 20 } }),
      hash({ plan: lisbonRunPlan, destination: { countryCode: 'PT', postcode: '1100' } }),
      hash({ plan: lisbonRunPlan, destination: { countryCode: 'PT', postcode: '1200' } }),
    ];
    expect(new Set(differing).size).toBe(differing.length);
    expect(hash({ state: { ...state, stock: { kind: 'count', onHand: 9, reserved: 0 } } })).toBe(hash({}));
    expect(hash({ state: { ...state, asOf: state.asOf + 60 } })).toBe(hash({}));
  });

  it('[O3] say until when one can order for the same, past deadlines that change nothing', () => {
    // Noon on Monday is a cutoff as well, but both lead to Tuesday.
    expect(promiseAt('2026-11-13T12:00:00Z')).toMatchObject({ orderUntil: at('2026-11-17T12:00:00Z') });
  });

  const given = (change: object): DeliveryPromise => ({ ...promise, ...change });
  const latest = 'latest' in promise ? promise.latest : 0;

  it('[O4] are offered firm first, then the earlier, then the cheaper', () => {
    const answers = [
      given({ title: 'unavailable', status: 'unavailable', reason: 'no_run', latest: undefined }),
      given({ title: 'unknown', status: 'unknown', reason: 'queue' }),
      given({ title: 'estimate', status: 'estimate', latest: latest - 100 }),
      given({ title: 'dear', priceMinor: 500 }),
      given({ title: 'cheap', priceMinor: 100 }),
      given({ title: 'early', latest: latest - 60, priceMinor: 900 }),
    ];
    expect(answers.sort(compareAnswers).map(({ title }) => title)).toEqual([
      'early',
      'cheap',
      'dear',
      'estimate',
      'unknown',
      'unavailable',
    ]);
  });

  it.each([
    ['equal', {}],
    ['better', { latest: latest - 1 }],
    ['better', { earliest: latest - 60 }],
    ['better', { priceMinor: -1 }],
    ['worse', { latest: latest + 1 }],
    ['worse', { status: 'estimate' }],
    ['worse', { priceMinor: 1 }],
    ['worse', { status: 'unknown', reason: 'queue' }],
  ])('[O5] at acceptance are %s than shown for %j', (verdict, change) => {
    expect(compareToShown(given(change), promise)).toBe(verdict);
  });

  it('[O5] are better than a refusal, and equal to the same', () => {
    const refusal = given({ status: 'unknown', reason: 'queue' });
    expect(compareToShown(promise, refusal)).toBe('better');
    expect(compareToShown(refusal, refusal)).toBe('equal');
  });

  it('[G5] are sold out where nothing is left and nothing is made', () => {
    const none = {
      ...state,
      stock: { kind: 'count', onHand: 0, reserved: 0 },
      ordersOpenAt: state.expires - 1,
    } as const;
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: lisbonPickup, state: none })).toMatchObject({
      reason: 'sold_out',
    });
  });

  it('[G8] of a way no plan could be made of say what is missing', () => {
    const { optionId, sellerId, source, title, priceMinor, currency } = lisbonPickup;
    const summary = { optionId, sellerId, source, title, priceMinor, currency, kind: 'pickup' } as const;
    const issues = [{ path: 'workshop.calendar', rule: 'must be filled in', got: 'nothing' }];
    const { rows, ...table } = planUnknownTimetable(summary, state, { reason: 'no_calendar', issues });
    expect(table).toMatchObject({ asOf: state.asOf, expires: state.expires, quantityBound: 0 });
    expect(rows).toMatchObject([
      {
        from: state.asOf,
        until: state.expires,
        promise: {
          status: 'unknown',
          reason: 'no_calendar',
          basis: [{ step: 'guard', params: { path: 'workshop.calendar' } }],
        },
      },
    ]);
  });

  it('[Z1] read the clock of the place: noon in Lisbon is noon there wherever this runs', () => {
    expect(promise).toMatchObject({ orderUntil: at('2026-11-13T12:00:00Z') });
  });
});

describe('baskets', () => {
  const monday = '2026-11-30T11:00:00Z';
  const counted = stateFrom('2026-11-30T00:00:00Z', { resources: { press: { asOf: at(monday), committed: [] } } });
  const asked = { orderAt: at(monday) };
  const line = (lineId: string, change: object = {}) => ({
    lineId,
    plan: lisbonPickup,
    state: counted,
    line: { quantity: 1 },
    ...change,
  });
  const print = (lineId: string, quantity: number) => line(lineId, { plan: printPlan, line: { quantity } });

  it('[X3] take capacity for the sum of lines on a resource', () => {
    const [alone] = planBasket([print('a', 36)], asked).sellers;
    const [both] = planBasket([print('a', 36), print('b', 1)], asked).sellers;
    const madeOn = (one: DeliveryPromise | undefined) =>
      one?.basis.find(({ step, branch }) => step === 'made' && branch === 'latest')?.on;
    expect(madeOn(alone?.split[0]?.promise)).toBe('2026-11-30');
    expect(both?.split.map(({ promise: one }) => madeOn(one))).toEqual(['2026-12-02']);
    expect(madeOn(both?.together)).toBe('2026-12-02');
  });

  it('[X3] count what comes from stock for nothing', () => {
    const stocked = line('b', {
      plan: { ...printPlan, source: 'stock' },
      state: { ...counted, stock: { kind: 'count', onHand: 9, reserved: 0 } },
    });
    const [both] = planBasket([print('a', 36), stocked], asked).sellers;
    expect(both?.split[0]?.promise.basis.find(({ step }) => step === 'capacity')?.params).toMatchObject({ free: 36 });
  });

  it('[X4] have no way together where the ways differ', () => {
    const [seller] = planBasket([line('a'), line('b', { plan: lisbonRunPlan })], asked).sellers;
    expect(seller?.together).toMatchObject({ status: 'unavailable', reason: 'no_common_way' });
    expect(seller?.split).toHaveLength(2);
  });

  it('[X6] are one promise where nothing differs, and no choice', () => {
    const [seller] = planBasket([line('a'), line('b')], asked).sellers;
    expect(seller?.split).toMatchObject([{ lineIds: ['a', 'b'] }]);
    expect(seller?.isChoice).toBe(false);
  });

  it('[X7] of two sellers are two promises, whatever their ways', () => {
    const other = { ...lisbonPickup, sellerId: 'other' };
    const { sellers } = planBasket([line('a'), line('b', { plan: other }), line('c')], asked);
    expect(sellers.map(({ sellerId, split }) => [sellerId, split.flatMap(({ lineIds }) => lineIds)])).toEqual([
      ['seller', ['a', 'c']],
      ['other', ['b']],
    ]);
  });

  it('[X5] stay unknown together where a line is no order', () => {
    const [seller] = planBasket([line('a'), line('b', { line: { quantity: 0 } })], asked).sellers;
    expect(seller?.together).toMatchObject({ status: 'unknown', reason: 'unknown_line' });
    const [none] = planBasket([line('b', { line: { quantity: 0 } })], asked).sellers;
    expect(none?.together).toMatchObject({ status: 'unknown', reason: 'unknown_line' });
    expect(none?.split[0]?.promise).toMatchObject({ reason: 'bad_line' });
  });

  it('refuse lines of different times, and none at all', () => {
    expect(() => planBasket([], asked)).toThrow(RangeError);
    expect(() => planBasket([line('a'), line('b', { state: stateFrom('2026-11-29T00:00:00Z') })], asked)).toThrow(
      /one time/,
    );
  });

  it('[X2] combine sizes, weights, fragility, temperatures and packaging', () => {
    const bag = { id: 'bag', title: 'Bag', goodFor: ['robust', 'normal'], isTested: true, maxLoadGrams: 800 } as const;
    const box = { ...bag, id: 'box', goodFor: ['normal', 'fragile'], isTested: false, maxLoadGrams: 900 } as const;
    const small = {
      quantity: 2,
      weightGrams: 100,
      sizeMm: { length: 300, width: 10, height: 10 },
      fragility: 'robust',
      packaging: bag,
      temperature: { minCelsius: 0, maxCelsius: 25 },
    } as const;
    const large = {
      quantity: 1,
      weightGrams: 400,
      sizeMm: { length: 100, width: 100, height: 100 },
      fragility: 'fragile',
      packaging: box,
      temperature: { minCelsius: 5, maxCelsius: 40 },
      parcels: 2,
    } as const;
    const whole = combineLines([small, large]);
    expect(whole).toMatchObject({
      quantity: 3,
      weightGrams: 200,
      fragility: 'fragile',
      parcels: 2,
      temperature: { minCelsius: 5, maxCelsius: 25 },
      packaging: { goodFor: ['normal'], isTested: false, maxLoadGrams: 800 },
    });
    const { length, width, height } = whole.sizeMm ?? { length: 0, width: 0, height: 0 };
    expect(length).toBe(300);
    expect(3 * length * width * height).toBeCloseTo(2 * 30_000 + 1_000_000, 3);
    const { packaging: _, weightGrams: __, sizeMm: ___, ...bare } = large;
    const open = combineLines([small, bare]);
    expect(open).not.toHaveProperty('packaging');
    expect(open).not.toHaveProperty('weightGrams');
    expect(open).not.toHaveProperty('sizeMm');
  });

  it('[C8] hold for every turn of weeks nobody knows', () => {
    const turns = { ...workshop, id: 'turns', weekly: [], rotation: { weeks: [workshop.weekly, []] } };
    const plan = { ...lisbonPickup, workshop: turns };
    const make = { ...printMake, resource: undefined, makingDays: { min: 0, max: 0 } };
    const { resource: _, ...declared } = make;
    const [seller] = planBasket(
      [line('a', { plan }), line('b', { plan: { ...printPlan, make: declared } })],
      asked,
    ).sellers;
    const [first] = seller?.split ?? [];
    if (seller === undefined || first === undefined || !('latest' in first.promise) || !('latest' in seller.together))
      throw new Error('Both are dated.');
    expect(seller.together.latest).toBeGreaterThanOrEqual(first.promise.latest);
    expect(first.promise.status).toBe('estimate');
  });
});

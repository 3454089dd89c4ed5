import { describe, expect, it } from 'vitest';
import {
  at,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  lisbonState,
  printPlan,
  printState,
  stallPickup,
  stateFrom,
} from '../fixtures.ts';
import { planPromise, planTimetable } from '../timetable/timetable.ts';
import { planUnknownTimetable } from '../timetable/unknown-timetable.ts';
import type { DeliveryPromise, FulfilmentPlan } from '../types/index.ts';
import { type BasketLine, planBasket } from './basket.ts';
import { combineLines } from './combine-lines.ts';
import { compareAnswers, compareToShown, hasDate } from './compare.ts';

const orderAt = at('2026-11-30T11:00:00Z');
const toLine = (lineId: string, change: Partial<BasketLine> = {}): BasketLine => ({
  lineId,
  plan: lisbonPickup,
  state: printState,
  line: { quantity: 1 },
  ...change,
});
const soldOut = { ...printState, stock: { kind: 'count', onHand: 0, reserved: 0 } } as const;
const halls: FulfilmentPlan = {
  ...lisbonPickup,
  carry: { ...stallPickup, place: { name: 'Halls', address: 'Rua 1' } },
};

function planOne(lines: readonly BasketLine[], destination?: { countryCode: string; postcode: string }) {
  const { sellers } = planBasket(lines, { orderAt, ...(destination === undefined ? {} : { destination }) });
  const [seller] = sellers;
  if (seller === undefined) throw new Error('A basket of one seller has that seller.');
  return seller;
}
const groupsOf = (lines: readonly BasketLine[]) => planOne(lines).split.map(({ lineIds }) => lineIds);

describe('groups of a split basket', () => {
  it('[X6] hold lines of one window at one place', () => {
    const seller = planOne([toLine('a'), toLine('b', { line: { quantity: 3 } })]);
    expect(seller.split.map(({ lineIds }) => lineIds)).toEqual([['a', 'b']]);
    expect(seller.isChoice).toBe(false);
  });

  it('[X6] keep places apart, and windows that only begin or only end together', () => {
    const later = { ...lisbonPickup, handling: { ...lisbonPickup.handling, min: 0, max: 3 } } as const;
    const alsoLater = { ...lisbonPickup, handling: { ...lisbonPickup.handling, min: 3, max: 3 } } as const;
    expect(groupsOf([toLine('a'), toLine('b', { plan: halls })])).toEqual([['a'], ['b']]);
    expect(groupsOf([toLine('a'), toLine('b', { plan: later })])).toEqual([['a'], ['b']]);
    expect(groupsOf([toLine('a', { plan: later }), toLine('b', { plan: alsoLater })])).toEqual([['a'], ['b']]);
  });

  it('[X6] hold the same refusal once, and keep refusals of other kinds and dates apart', () => {
    const small: FulfilmentPlan = { ...lisbonPickup, limits: { quantity: 1 } };
    const large = { plan: small, line: { quantity: 2 } };
    expect(groupsOf([toLine('a', { state: soldOut }), toLine('b', { state: soldOut })])).toEqual([['a', 'b']]);
    expect(groupsOf([toLine('a', { state: soldOut }), toLine('b', large)])).toEqual([['a'], ['b']]);
    expect(groupsOf([toLine('a', { state: soldOut }), toLine('b')])).toEqual([['a'], ['b']]);
    expect(groupsOf([toLine('a'), toLine('b', { state: soldOut })])).toEqual([['a'], ['b']]);
    expect(groupsOf([toLine('a', { state: soldOut }), toLine('b', { state: soldOut, plan: halls })])).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('[X6] keep a firm and an estimated answer of one window apart', () => {
    const make = { ...printPlan, handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00' } } as const;
    const counted = (iso: string) => ({
      ...printState,
      resources: { press: { asOf: at(iso), committed: [] } },
    });
    const fresh = toLine('a', { plan: make, state: counted('2026-11-30T09:00:00Z') });
    const old = toLine('b', { plan: make, state: counted('2026-11-29T09:00:00Z') });
    const seller = planOne([fresh, old]);
    expect(seller.split.map(({ lineIds, promise }) => [...lineIds, promise.status])).toEqual([
      ['a', 'firm'],
      ['b', 'estimate'],
    ]);
    // One count that is old makes an estimate of the whole.
    expect(seller.together.status).toBe('estimate');
    expect(seller.isChoice).toBe(true);
  });

  it('[Q3] reckon with where it goes to', () => {
    const runs = [toLine('a', { plan: lisbonRunPlan })];
    const seller = planOne(runs, { countryCode: 'PT', postcode: '1350-001' });
    expect(seller.split[0]?.promise).toMatchObject({ status: 'unavailable', reason: 'outside_zone' });
    expect(seller.together).toMatchObject({ status: 'unavailable', reason: 'outside_zone' });
    expect(planOne(runs, { countryCode: 'PT', postcode: '1100-001' }).together.status).toBe('firm');
    const bad = toLine('b', { plan: lisbonRunPlan, line: { quantity: 0 } });
    expect(planOne([bad], { countryCode: 'PT', postcode: '1100-001' }).split[0]?.promise).toMatchObject({
      reason: 'bad_line',
    });
  });
});

describe('a basket together', () => {
  it('[X1] [O1] costs what its dearest line costs, and says how many lines waited for the slowest', () => {
    const slow: FulfilmentPlan = {
      ...lisbonPickup,
      priceMinor: 250,
      handling: { unit: 'businessDays', min: 3, max: 3, readyBy: '17:00' },
    };
    for (const lines of [
      [toLine('a'), toLine('b', { plan: slow })],
      [toLine('b', { plan: slow }), toLine('a')],
    ]) {
      const { together } = planOne(lines);
      expect(together).toMatchObject({ priceMinor: 250, latest: at('2026-12-04T19:00:00Z') });
      expect(together.basis).toContainEqual({ step: 'together', params: { lines: 2 } });
      expect(together.basis).toContainEqual(
        expect.objectContaining({ step: 'ready', branch: 'latest', on: '2026-12-04' }),
      );
      expect(together.basis.filter(({ step, branch }) => step === 'ready' && branch === 'latest')).toHaveLength(1);
    }
  });

  it('[O2] rests on the inputs of all lines, and names each revision of closures once', () => {
    const one = planOne([toLine('a'), toLine('b')]).together;
    const other = planOne([toLine('a'), toLine('b', { plan: printPlan })]).together;
    const run = planOne([toLine('a'), toLine('b', { plan: lisbonRunPlan })]).together;
    expect(one.inputsHash).not.toBe(other.inputsHash);
    expect(one.closuresRevision).toBe(planPromise({ plan: lisbonPickup, state: printState }, orderAt).closuresRevision);
    expect(run.closuresRevision.split(' ')).toHaveLength(2);
  });

  it('[X5] says why of a line that is unavailable, and that a line is unknown with its reason', () => {
    expect(planOne([toLine('a'), toLine('b', { state: soldOut })]).together).toMatchObject({
      status: 'unavailable',
      reason: 'sold_out',
    });
    const uncounted = { ...printState, resources: {} };
    expect(planOne([toLine('a'), toLine('b', { plan: printPlan, state: uncounted })]).together).toMatchObject({
      status: 'unknown',
      wording: { key: 'unknown.unknown_line', params: { reason: 'no_capacity_count' } },
    });
  });

  it('[G9] [X5] is unknown where no line, or not every line, passes its checks', () => {
    const bad = toLine('a', { line: { quantity: 0 } });
    const unknown = { status: 'unknown', wording: { key: 'unknown.unknown_line', params: {} } };
    expect(planOne([bad]).together).toMatchObject({ ...unknown, basis: [] });
    expect(planOne([bad, toLine('b')]).together).toMatchObject(unknown);
    expect(planOne([toLine('b'), bad]).split.map(({ promise }) => promise.status)).toEqual(['firm', 'unknown']);
  });

  it('[O3] ends when the first deadline of any line has passed', () => {
    const early: FulfilmentPlan = { ...lisbonPickup, cutoff: { time: '11:30', dayOffset: 0 } };
    const wednesday = at('2026-12-02T11:00:00Z');
    const state = stateFrom('2026-12-02T11:00:00Z');
    const lines = [toLine('a', { state }), toLine('b', { plan: early, state })];
    for (const each of [lines, lines.toReversed()]) {
      const [seller] = planBasket(each, { orderAt: wednesday }).sellers;
      expect(seller?.together.orderUntil).toBe(at('2026-12-02T11:30:00Z'));
    }
  });
});

describe('lines as one order', () => {
  const box = { id: 'box', title: 'Box', goodFor: ['robust', 'normal'], isTested: true } as const;

  it('[X2] are normal where nothing is said, and as fragile as the most fragile', () => {
    expect(combineLines([{ quantity: 1 }]).fragility).toBe('normal');
    expect(combineLines([{ quantity: 1, fragility: 'robust' }]).fragility).toBe('robust');
    expect(combineLines([{ quantity: 1, fragility: 'fragile' }, { quantity: 1 }]).fragility).toBe('fragile');
  });

  it('[X2] are packed as the least protected of them, or not known to be', () => {
    const both = combineLines([
      { quantity: 1, packaging: box },
      {
        quantity: 1,
        packaging: { ...box, id: 'bag', isTested: false, goodFor: ['robust', 'fragile'], maxLoadGrams: 9 },
      },
    ]);
    expect(both.packaging).toEqual({
      id: 'box bag',
      title: 'Box',
      goodFor: ['robust'],
      isTested: false,
      maxLoadGrams: 9,
    });
    expect(combineLines([{ quantity: 1, packaging: box }, { quantity: 1 }])).not.toHaveProperty('packaging');
    expect(combineLines([{ quantity: 1 }, { quantity: 2 }])).toEqual({ quantity: 3, parcels: 1, fragility: 'normal' });
  });
});

describe('answers side by side', () => {
  const firm = planPromise({ plan: lisbonPickup, state: printState }, orderAt);
  const none = planPromise({ plan: lisbonPickup, state: soldOut }, orderAt);
  if (!hasDate(firm)) throw new Error('Stock is dated.');
  const estimate: DeliveryPromise = { ...firm, status: 'estimate' };
  const later: DeliveryPromise = { ...firm, status: 'estimate', latest: firm.latest + 1 };

  it('[O4] go by price where one or both have no date', () => {
    expect(compareAnswers({ ...none, priceMinor: 1 }, { ...none, priceMinor: 2 })).toBeLessThan(0);
    expect(compareAnswers(firm, none)).toBeLessThan(0);
    expect(compareAnswers(none, estimate)).toBeGreaterThan(0);
  });

  it('[O5] a date where there was none is better, a lower price without one too', () => {
    expect(compareToShown(firm, none)).toBe('better');
    expect(compareToShown(none, firm)).toBe('worse');
    expect(compareToShown(none, none)).toBe('equal');
    expect(compareToShown({ ...none, priceMinor: 1 }, { ...none, priceMinor: 2 })).toBe('better');
    expect(compareToShown(firm, estimate)).toBe('better');
    expect(compareToShown(estimate, estimate)).toBe('equal');
    expect(compareToShown(later, estimate)).toBe('worse');
  });
});

describe('answers outside of a state', () => {
  it('[G1] say that they have expired, and when', () => {
    const { basis, wording, orderUntil } = planPromise({ plan: lisbonPickup, state: lisbonState }, lisbonState.expires);
    expect(wording).toEqual({ key: 'unknown.expired', params: {} });
    expect(basis).toEqual([{ step: 'guard', at: lisbonState.expires, params: { reason: 'expired' } }]);
    expect(orderUntil).toBe(lisbonState.expires);
  });

  it('[G8] name every issue of a plan, in a basis and in a timetable of their own', () => {
    const plan: FulfilmentPlan = { ...lisbonPickup, carry: { ...lisbonRun, zones: [] } };
    const { basis, orderFrom, orderUntil } = planPromise({ plan, state: lisbonState }, lisbonState.asOf);
    const issue = { path: 'carry.zones', rule: 'must go to some zone', got: '[]' };
    expect(basis).toEqual([{ step: 'guard', params: { reason: 'bad_plan', ...issue } }]);
    expect([orderFrom, orderUntil]).toEqual([lisbonState.asOf, lisbonState.expires]);
    const summary = { ...lisbonPickup, kind: 'pickup' } as const;
    const table = planUnknownTimetable(summary, lisbonState, { reason: 'bad_plan', issues: [issue] });
    expect(table.rows[0]?.promise).toMatchObject({
      wording: { key: 'unknown.bad_plan', params: {} },
      basis,
      tzVersion: '2026a',
      closuresRevision: '',
    });
    const other = planUnknownTimetable(summary, lisbonState, { reason: 'bad_plan', issues: [] });
    expect(other.inputsHash).not.toBe(table.inputsHash);
    expect(planTimetable({ plan, state: lisbonState })).toMatchObject({ quantityBound: 0, headroomOrders: 0 });
  });
});

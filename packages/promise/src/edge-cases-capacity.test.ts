import { describe, expect, it } from 'vitest';
import { planBasket } from './answers/basket.ts';
import { compareToShown } from './answers/compare.ts';
import {
  at,
  closedOn,
  firm,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  measuredParcels,
  newYorkLane,
  newYorkLanePlan,
  printMake,
  printPlan,
  printState,
  promiseAt,
  stallPickup,
  stateFrom,
  workshop,
} from './fixtures.ts';
import { parsePromiseState } from './input/checked.ts';
import { readPromise } from './reader.ts';
import { measureTransit } from './steps/transit-history.ts';
import { findRow } from './timetable/find-row.ts';
import { planPromise, planTimetable } from './timetable/timetable.ts';
import { encodeTimetable } from './timetable/wire.ts';
import type { FulfilmentPlan, OrderLine, PromiseState, RunCarry } from './types/index.ts';

/** The edge cases of fulfilment.md §7 that are about capacity, places and goods, by its names. */

const monday = '2026-11-30T11:00:00Z';
const press = (count: object) =>
  stateFrom('2026-11-30T00:00:00Z', { resources: { press: { asOf: at(monday), committed: [], ...count } } });
const askPrint = (line: OrderLine, state: PromiseState, plan: FulfilmentPlan = printPlan) =>
  promiseAt(monday, { plan, state, line });

describe('slots', () => {
  const plan: FulfilmentPlan = {
    ...lisbonPickup,
    carry: { ...stallPickup, slots: { id: 'slots', minutes: 60, capacity: 1 } },
  };
  const taken = (...isos: string[]) =>
    stateFrom('2026-11-13T00:00:00Z', { slots: { slots: isos.map((iso) => ({ startsAt: at(iso), taken: 1 })) } });
  const ask = (state: PromiseState) => promiseAt('2026-11-13T11:00:00Z', { plan, state });

  it('[P8] slot full: the next one', () => {
    // Ready at 17:00, so the slot of 17:00 fits, and after it that of 18:00.
    expect(ask(taken())).toMatchObject(firm('2026-11-13T17:00:00Z', '2026-11-13T18:00:00Z'));
    expect(ask(taken('2026-11-13T17:00:00Z'))).toMatchObject(firm('2026-11-13T18:00:00Z', '2026-11-13T19:00:00Z'));
  });

  it('[P8] last slot full: the next window', () => {
    expect(ask(taken('2026-11-13T17:00:00Z', '2026-11-13T18:00:00Z'))).toMatchObject({
      earliest: at('2026-11-14T10:00:00Z'),
    });
  });

  it('[O5] two buyers for the last slot: who comes second is told that it got worse', () => {
    const shown = ask(taken('2026-11-13T17:00:00Z'));
    const now = ask(taken('2026-11-13T17:00:00Z', '2026-11-13T18:00:00Z'));
    expect(compareToShown(now, shown)).toBe('worse');
    expect(compareToShown(shown, shown)).toBe('equal');
  });

  it('[O5] a hold expiring during payment: the place is taken again, or the buyer is asked', () => {
    const held = ask(taken());
    expect(compareToShown(ask(taken()), held)).toBe('equal');
    expect(compareToShown(ask(taken('2026-11-13T17:00:00Z')), held)).toBe('worse');
  });

  it('[P10] missed collection: it is kept until the end of the day so many days on', () => {
    const kept = { ...plan, carry: { ...stallPickup, heldDays: 3 } };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: kept })).toMatchObject({ heldUntil: at('2026-11-17T00:00:00Z') });
  });

  it('[P7] the end of a window too short for a slot is not offered', () => {
    const long = { ...plan, carry: { ...stallPickup, slots: { id: 'slots', minutes: 75, capacity: 1 } } };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: long })).toMatchObject({ latest: at('2026-11-13T18:15:00Z') });
    const one = { startsAt: at('2026-11-13T17:00:00Z'), taken: 1 };
    const state = stateFrom('2026-11-13T00:00:00Z', { slots: { slots: [one] } });
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: long, state })).toMatchObject({
      earliest: at('2026-11-14T10:00:00Z'),
    });
  });
});

describe('runs', () => {
  const withRun = (change: Partial<RunCarry>): FulfilmentPlan => ({
    ...lisbonRunPlan,
    carry: { ...lisbonRun, ...change },
  });
  const seats = { unit: 'parcel', count: 2 } as const;
  const eleven = at('2026-11-16T11:00:00Z');
  const runs = (state: object) =>
    stateFrom('2026-11-16T08:00:00Z', {
      runs: { 'run-lisbon': [{ departsAt: eleven, seatsTaken: 0, orders: 0, ...state }] },
    });
  const ask = (plan: FulfilmentPlan, state: PromiseState, line: OrderLine = { quantity: 1 }) =>
    promiseAt('2026-11-16T09:00:00Z', { plan, state, line });
  const first = firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z');
  const second = firm('2026-11-16T16:00:00Z', '2026-11-16T17:30:00Z');

  it('[N4] run full: the next one', () => {
    expect(ask(withRun({ seats }), runs({ seatsTaken: 1 }))).toMatchObject(first);
    expect(ask(withRun({ seats }), runs({ seatsTaken: 2 }))).toMatchObject(second);
  });

  it('[N3] two parcels for one seat: the next one', () => {
    expect(ask(withRun({ seats }), runs({ seatsTaken: 1 }), { quantity: 2, parcels: 2 })).toMatchObject(second);
    expect(ask(withRun({ seats }), runs({}), { quantity: 2, parcels: 3 })).toMatchObject({ reason: 'over_limit' });
  });

  it('[N3] seats in litres need a size', () => {
    const litres = withRun({ seats: { unit: 'litre', count: 4 } });
    const sizeMm = { length: 200, width: 100, height: 100 };
    expect(ask(litres, runs({ seatsTaken: 2 }), { quantity: 1, sizeMm })).toMatchObject(first);
    expect(ask(litres, runs({ seatsTaken: 2 }), { quantity: 2, sizeMm })).toMatchObject(second);
    expect(ask(litres, runs({}), { quantity: 1 })).toMatchObject({ status: 'unknown', reason: 'no_size' });
    expect(ask(litres, runs({}), { quantity: 3, sizeMm })).toMatchObject({ reason: 'over_limit' });
  });

  const minimum = { orders: 3, decideByMinutes: 30, otherwise: 'rollOver' } as const;

  it('[N5] run below its minimum: up to the next run, to which it rolls over', () => {
    expect(ask(withRun({ minimum }), runs({ orders: 1 }))).toMatchObject({
      ...firm('2026-11-16T11:30:00Z', '2026-11-16T17:30:00Z'),
      wording: {
        key: 'run.minimum',
        params: { orders: 3, ordersSoFar: 1, decidesAt: eleven - 30 * 60, otherwise: 'rollOver' },
      },
    });
    // With this order the minimum is met.
    expect(ask(withRun({ minimum }), runs({ orders: 2 }))).toMatchObject({ ...first, wording: { key: 'run.firm' } });
  });

  it('[N5] a run that refunds below its minimum is an estimate', () => {
    const refund = { ...minimum, otherwise: 'refund' } as const;
    expect(ask(withRun({ minimum: refund }), runs({ orders: 1 }))).toMatchObject({ ...first, status: 'estimate' });
  });

  it('[N5] at decide-by a run below its minimum is given up', () => {
    const late = { ...minimum, decideByMinutes: 110 };
    const plan = withRun({ minimum: late });
    const state = runs({ orders: 1 });
    expect(promiseAt('2026-11-16T09:09:59Z', { plan, state })).toMatchObject({ earliest: first.earliest });
    expect(promiseAt('2026-11-16T09:10:00Z', { plan, state })).toMatchObject({ earliest: second.earliest });
  });

  it('[N4] run cancelled after sale: it is passed over, and what was sold is worse off', () => {
    const shown = ask(withRun({}), runs({ orders: 4 }));
    const now = ask(withRun({}), runs({ orders: 4, isCancelled: true }));
    expect(now).toMatchObject(second);
    expect(compareToShown(now, shown)).toBe('worse');
  });

  it('[N2] ready exactly at loading time catches it', () => {
    const loading = (loadingMinutes: number) => withRun({ loadingMinutes, bookByMinutes: 60 });
    const exact = stateFrom('2026-11-16T09:25:00Z');
    // 09:25 + 20 working minutes is 09:45 on the grid; loading begins at 11:00 − 75 minutes.
    expect(promiseAt('2026-11-16T09:25:00Z', { plan: loading(75), state: exact })).toMatchObject(first);
    expect(promiseAt('2026-11-16T09:25:00Z', { plan: loading(76), state: exact })).toMatchObject(second);
  });

  it('[N2] one second after book-by it is the next run', () => {
    expect(promiseAt('2026-11-16T10:14:59Z', { plan: lisbonRunPlan })).toMatchObject(first);
    expect(promiseAt('2026-11-16T10:15:00Z', { plan: lisbonRunPlan })).toMatchObject(second);
  });

  it('[N1] dated departures go whatever the calendar says, and end', () => {
    const dated = withRun({ weekly: [], dated: [{ on: '2026-11-21', departs: '10:00' }] });
    expect(ask(dated, runs({}))).toMatchObject(firm('2026-11-21T10:30:00Z', '2026-11-21T12:00:00Z'));
    expect(promiseAt('2026-11-21T10:00:00Z', { plan: dated })).toMatchObject({
      status: 'unavailable',
      reason: 'no_run',
    });
  });

  it('[N7] with headroom it answers as if so many more orders had seats', () => {
    const state = { ...runs({}), headroomOrders: 2 };
    expect(ask(withRun({ seats }), state)).toMatchObject(second);
    expect(ask(withRun({ seats }), { ...state, headroomOrders: 1 })).toMatchObject(first);
  });
});

describe('postcodes', () => {
  const to = (postcode: string, zones = lisbonRun.zones) =>
    promiseAt('2026-11-16T09:00:00Z', {
      plan: { ...lisbonRunPlan, carry: { ...lisbonRun, zones } },
      destination: { countryCode: 'PT', postcode },
    });
  const zone = (id: string, prefix: string) => ({
    id,
    title: id,
    countryCode: 'PT',
    includes: [{ kind: 'prefix', prefix } as const],
    excludes: [],
  });

  it('[Q4] postcode in two zones with rules of one length: unknown; with a longer one, that zone', () => {
    expect(to('1100-001', [zone('a', '11'), zone('b', '11')])).toMatchObject({
      status: 'unknown',
      reason: 'tied_zones',
    });
    expect(to('1100-001', [zone('a', '11'), zone('b', '110')])).toMatchObject({
      wording: { params: { zoneTitle: 'b' } },
    });
  });

  it('[Q3] unknown postcode: in no zone, and it says which postcode', () => {
    expect(to('4000-123')).toMatchObject({
      status: 'unavailable',
      reason: 'outside_zone',
      wording: { params: { postcode: '4000-123' } },
    });
  });

  it('[Q3] excluded postcode: not to 1350', () => {
    expect(to('1350-212')).toMatchObject({ status: 'unavailable', reason: 'outside_zone' });
    expect(to('1349-001')).toMatchObject({ status: 'firm' });
  });

  it('[Q1] what cannot be a postcode is not taken for a place', () => {
    expect(to('???')).toMatchObject({ status: 'unknown', reason: 'unreadable_postcode' });
    expect(to(' 1100 001 ')).toMatchObject({ status: 'firm' });
  });
});

describe('making', () => {
  it('[K1] capacity exactly enough; [K3] one unit short can cascade over a weekend and a holiday', () => {
    const full = ['2026-11-30', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07'].map((on) => ({
      on,
      units: 36,
    }));
    const state = press({ committed: full.map((day) => (day.on === '2026-11-30' ? { ...day, units: 26 } : day)) });
    const handling = { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00' } as const;
    const plan = { ...printPlan, handling };
    expect(askPrint({ quantity: 10 }, state, plan)).toMatchObject({ latest: at('2026-12-02T19:00:00Z') });
    // Wed to Mon are full but for the reserve, and Tue 8 Dec is a holiday.
    expect(askPrint({ quantity: 11 }, state, plan)).toMatchObject({ latest: at('2026-12-09T19:00:00Z') });
  });

  it('[K3] an order larger than a day goes on over the next days', () => {
    expect(askPrint({ quantity: 80 }, press({}))).toMatchObject({
      earliest: at('2026-12-02T17:00:00Z'),
      latest: at('2026-12-04T19:00:00Z'),
    });
  });

  it('[K8] a batch that waits: least when it fills at once, most when it waits as long as it may', () => {
    const plan = { ...printPlan, make: { ...printMake, batch: { size: 20, longestWaitDays: 2 } } };
    const alone = askPrint({ quantity: 5 }, press({}), plan);
    // Alone it waits until Wed 2 Dec, and is finished a day later at the most.
    expect(alone).toMatchObject({ earliest: at('2026-12-02T17:00:00Z'), latest: at('2026-12-03T19:00:00Z') });
    expect(alone.basis.find(({ step }) => step === 'batch')?.params).toEqual({ size: 20, waiting: 0 });
    const joined = askPrint({ quantity: 5 }, press({ openBatch: { units: 15, openedOn: '2026-11-28' } }), plan);
    expect(joined).toMatchObject({ latest: at('2026-12-02T19:00:00Z') });
    // Opened on Sunday, it waits until Tuesday, a holiday, so it starts on Wednesday at the latest.
    const waiting = askPrint({ quantity: 5 }, press({ openBatch: { units: 1, openedOn: '2026-11-29' } }), plan);
    expect(waiting.basis.find(({ step }) => step === 'batch')?.on).toBe('2026-12-02');
    const gone = askPrint({ quantity: 5 }, press({ openBatch: { units: 15, openedOn: '2026-11-20' } }), plan);
    expect(gone).toMatchObject({ latest: at('2026-12-03T19:00:00Z') });
  });

  it('[K7] stale capacity: older than 24 h an estimate, older than 72 h unknown', () => {
    const counted = (iso: string) => askPrint({ quantity: 1 }, press({ asOf: at(iso) }));
    expect(counted('2026-11-29T11:00:00Z')).toMatchObject({ status: 'firm' });
    expect(counted('2026-11-29T10:59:59Z')).toMatchObject({ status: 'estimate', wording: { key: 'pickup.estimate' } });
    expect(counted('2026-11-27T11:00:00Z')).toMatchObject({ status: 'estimate' });
    expect(counted('2026-11-27T10:59:59Z')).toMatchObject({ status: 'unknown', reason: 'stale_capacity' });
    expect(askPrint({ quantity: 1 }, stateFrom('2026-11-30T00:00:00Z'))).toMatchObject({ reason: 'no_capacity_count' });
    const live = stateFrom('2026-11-20T00:00:00Z', { resources: { press: { committed: [] } } });
    expect(askPrint({ quantity: 1 }, live)).toMatchObject({ status: 'firm' });
  });

  it('[K7] machine down: unknown; with a date it is back, the days until then hold nothing', () => {
    expect(askPrint({ quantity: 1 }, press({ isDown: true }))).toMatchObject({
      status: 'unknown',
      reason: 'machine_down',
    });
    const byDate = ['2026-11-30', '2026-12-02'].map((on) => ({ on, units: 0, label: 'Service' }));
    const { resource } = printMake;
    if (resource === undefined) throw new Error('The print is made on the press.');
    const plan = { ...printPlan, make: { ...printMake, resource: { ...resource, byDate } } };
    expect(askPrint({ quantity: 1 }, press({}), plan)).toMatchObject({ earliest: at('2026-12-03T17:00:00Z') });
  });

  it('[K9] a queue longer than accepted is for the maker to answer', () => {
    const promise = askPrint({ quantity: 36 * 21 }, press({}));
    expect(promise).toMatchObject({ status: 'firm' });
    expect(askPrint({ quantity: 36 * 21 + 1 }, press({}))).toMatchObject({ status: 'unknown', reason: 'queue' });
  });
});

describe('stock and goods', () => {
  const stock = (onHand: number, reserved = 0) =>
    stateFrom('2026-11-13T00:00:00Z', { stock: { kind: 'count', onHand, reserved } });
  const ask = (state: PromiseState, line: OrderLine = { quantity: 1 }) =>
    promiseAt('2026-11-13T11:00:00Z', { plan: lisbonPickup, state, line });

  it('[S1] stock 1 and two viewers: both see it, and whoever comes second does not get it', () => {
    expect(ask(stock(1))).toMatchObject({ status: 'firm' });
    expect(ask({ ...stock(1), headroomOrders: 3 })).toMatchObject({ status: 'firm' });
    expect(ask(stock(1, 1))).toMatchObject({ status: 'unavailable', reason: 'sold_out' });
  });

  it('[S1] oversold stock is none', () => {
    expect(ask(stock(-2))).toMatchObject({ reason: 'sold_out' });
    expect(ask(stock(1, 4))).toMatchObject({ reason: 'sold_out' });
  });

  it('[S1] stock that has run out is made where the plan says how', () => {
    const plan = { ...lisbonPickup, make: printMake };
    const count = { resources: { press: { asOf: at('2026-11-13T08:00:00Z'), committed: [] } } };
    const state = { ...stock(0), ...count };
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan, state });
    expect(promise.basis.map(({ step }) => step)).toContain('made');
    expect(
      promiseAt('2026-11-13T11:00:00Z', { plan, state: { ...stock(1), ...count } }).basis.map(({ step }) => step),
    ).toContain('stock');
  });

  it('[S2] a refurbished single unit: that one, once', () => {
    const units = (...freeUnitIds: string[]) =>
      stateFrom('2026-11-13T00:00:00Z', { stock: { kind: 'units', freeUnitIds } });
    expect(ask(units('radio-7'), { quantity: 1, unitId: 'radio-7' })).toMatchObject({ status: 'firm' });
    expect(ask(units('radio-8'), { quantity: 1, unitId: 'radio-7' })).toMatchObject({ reason: 'sold_out' });
    expect(ask(units('radio-7', 'radio-8'), { quantity: 2, unitId: 'radio-7' })).toMatchObject({ reason: 'sold_out' });
    expect(ask(units('radio-7'), { quantity: 2 })).toMatchObject({ reason: 'sold_out' });
  });

  it.each([0, -1, 1.5, Number.NaN, 1e308])('[G9] zero or negative quantity and its kin: %s is no order', (quantity) => {
    const promise = ask(stock(5), { quantity });
    expect(promise).toMatchObject({ status: 'unknown', reason: 'bad_line' });
    expect(promise.basis[0]?.params).toMatchObject({ path: 'quantity' });
  });

  const july = stateFrom('2027-07-05T00:00:00Z');
  const chocolate: OrderLine = { quantity: 1, temperature: { minCelsius: 2, maxCelsius: 22 } };
  const season = [{ month: 7, minCelsius: 16, maxCelsius: 34 }];

  it('[E4] temperature limit in a hot month: not carried, but collected; good packaging carries it', () => {
    const plan = { ...lisbonRunPlan, carry: { ...lisbonRun, season } };
    const carried = (line: OrderLine, state: PromiseState, iso: string) => promiseAt(iso, { plan, state, line });
    expect(carried(chocolate, july, '2027-07-05T09:00:00Z')).toMatchObject({
      status: 'unavailable',
      reason: 'temperature',
      wording: { params: { month: 7 } },
    });
    expect(carried(chocolate, stateFrom('2026-11-16T00:00:00Z'), '2026-11-16T09:00:00Z')).toMatchObject({
      status: 'firm',
    });
    expect(promiseAt('2027-07-05T09:00:00Z', { plan: lisbonPickup, state: july, line: chocolate })).toMatchObject({
      status: 'firm',
    });
    const cool = {
      id: 'wool',
      title: 'Wool liner',
      goodFor: ['normal'],
      isTested: true,
      temperature: { minCelsius: -5, maxCelsius: 35 },
    } as const;
    expect(carried({ ...chocolate, packaging: cool }, july, '2027-07-05T09:00:00Z')).toMatchObject({ status: 'firm' });
  });

  it('[E3] fragile without packaging evidence: collection only', () => {
    const vase: OrderLine = { quantity: 1, fragility: 'fragile' };
    const box = { id: 'box', title: 'Double wall box', goodFor: ['fragile'], isTested: false } as const;
    const byRun = (line: OrderLine) => promiseAt('2026-11-16T09:00:00Z', { plan: lisbonRunPlan, line });
    expect(byRun(vase)).toMatchObject({ status: 'unavailable', reason: 'needs_tested_packaging' });
    expect(byRun({ ...vase, packaging: box })).toMatchObject({ reason: 'needs_tested_packaging' });
    expect(byRun({ ...vase, packaging: { ...box, isTested: true } })).toMatchObject({ status: 'firm' });
    expect(byRun({ ...vase, packaging: { ...box, isTested: true, goodFor: ['normal'] } })).toMatchObject({
      status: 'unavailable',
    });
    expect(promiseAt('2026-11-16T09:00:00Z', { plan: lisbonPickup, line: vase })).toMatchObject({ status: 'firm' });
  });
});

describe('lanes', () => {
  const ask = (zone: object) =>
    promiseAt('2026-11-24T18:00:00Z', {
      plan: {
        ...newYorkLanePlan,
        carry: {
          ...newYorkLane,
          zones: newYorkLane.zones.map(({ history: _, quotedDays: __, ...rest }) => ({ ...rest, ...zone })),
        },
      },
    });

  it('[L5] no lane history: the quote with a day more, as an estimate; no quote either: unknown', () => {
    // 1 day after Wed 25 is Fri 27; 4 + 1 days after Fri 27 is Thu 3 Dec.
    expect(ask({ quotedDays: { min: 1, max: 4 } })).toMatchObject({
      status: 'estimate',
      earliest: at('2026-11-27T05:00:00Z'),
      latest: at('2026-12-04T05:00:00Z'),
      wording: { key: 'lane.estimate' },
    });
    expect(ask({})).toMatchObject({ status: 'unknown', reason: 'no_transit_days' });
  });

  it('[L7] an attempt that is not a delivery does not count as one', () => {
    const scans = [
      { parcelId: 'a', kind: 'handedOver', on: '2026-11-25' },
      { parcelId: 'a', kind: 'attempted', on: '2026-11-27' },
      { parcelId: 'a', kind: 'delivered', on: '2026-11-30' },
      { parcelId: 'b', kind: 'handedOver', on: '2026-11-25' },
      { parcelId: 'b', kind: 'attempted', on: '2026-11-27' },
    ] as const;
    // Fri 27, Sat 28 and Mon 30: the 26th is Thanksgiving.
    expect(measureTransit(scans, newYorkLane.transit)).toEqual([3]);
  });

  it('[L4] twenty-nine parcels say too little', () => {
    const history = { transitDays: measuredParcels.slice(0, 29), measuredThrough: '2026-11-01' };
    expect(ask({ history, quotedDays: { min: 1, max: 4 } })).toMatchObject({ status: 'estimate' });
  });
});

describe('mixed baskets', () => {
  const bandana = { lineId: 'bandana', plan: lisbonPickup, state: printState, line: { quantity: 1 } };
  const print = { lineId: 'print', plan: printPlan, state: printState, line: { quantity: 10 } };
  const asked = { orderAt: at(monday) };

  it('[X1] [X6] the worked example: split Wed 2 Dec 17:00–19:00 and Wed 2 – Fri 4 Dec; together Wed 2 Dec 17:00 – Fri 4 Dec 19:00', () => {
    const [seller] = planBasket([bandana, print], asked).sellers;
    expect(seller?.split.map(({ lineIds, promise }) => ({ lineIds, ...promise }))).toMatchObject([
      { lineIds: ['bandana'], ...firm('2026-12-02T17:00:00Z', '2026-12-02T19:00:00Z') },
      { lineIds: ['print'], ...firm('2026-12-02T17:00:00Z', '2026-12-04T19:00:00Z') },
    ]);
    expect(seller?.together).toMatchObject(firm('2026-12-02T17:00:00Z', '2026-12-04T19:00:00Z'));
    expect(seller?.isChoice).toBe(true);
  });

  it('[X5] one unknown line: together is unknown, split still promises the rest', () => {
    const stuck = { ...print, state: stateFrom('2026-11-30T00:00:00Z') };
    const [seller] = planBasket([bandana, stuck], asked).sellers;
    expect(seller?.together).toMatchObject({ status: 'unknown', reason: 'unknown_line' });
    expect(seller?.split[0]?.promise).toMatchObject({ status: 'firm' });
    expect(seller?.split[1]?.promise).toMatchObject({ status: 'unknown', reason: 'no_capacity_count' });
  });

  it('[X2] combined size over the limit: each goes alone, not both together', () => {
    const plan = { ...lisbonPickup, limits: { weightGrams: 1000 } };
    const half = (lineId: string, weightGrams: number) => ({
      ...bandana,
      lineId,
      plan,
      line: { quantity: 1, weightGrams },
    });
    const [fits] = planBasket([half('a', 500), half('b', 500)], asked).sellers;
    expect(fits?.together).toMatchObject({ status: 'firm' });
    const [over] = planBasket([half('a', 500), half('b', 501)], asked).sellers;
    expect(over?.together).toMatchObject({ status: 'unavailable', reason: 'over_limit' });
    expect(over?.split).toHaveLength(1);
    expect(over?.isChoice).toBe(true);
  });
});

describe('the page', () => {
  const timetable = planTimetable({ plan: lisbonPickup, state: stateFrom('2026-11-13T08:00:00Z') });
  const wire = JSON.parse(encodeTimetable(timetable));

  it('[W3] wrong client clock: before the table was made and after it expires nothing is read', () => {
    expect(readPromise(wire, at('2026-11-13T07:59:59Z'))).toBeUndefined();
    expect(readPromise(wire, timetable.expires)).toBeUndefined();
    expect(readPromise(wire, Number.NaN)).toBeUndefined();
  });

  it('[W2] page open across a boundary: the next row from its first second on', () => {
    const boundary = at('2026-11-13T12:00:00Z');
    expect(readPromise(wire, boundary - 1)).toMatchObject({
      index: 0,
      latest: at('2026-11-13T19:00:00Z'),
      until: boundary,
    });
    expect(readPromise(wire, boundary)).toMatchObject({ index: 1, latest: at('2026-11-17T19:00:00Z') });
  });

  it('[R8] a page cached past expiry has no row', () => {
    expect(findRow(timetable, timetable.expires)).toEqual({ kind: 'none', reason: 'expired' });
    expect(findRow(timetable, timetable.asOf)).toMatchObject({ kind: 'row', row: timetable.rows[0] });
  });

  it('[V1] imports with naive times are refused, with the path of each', () => {
    const parsed = parsePromiseState({
      asOf: '2026-11-13T08:00',
      expires: 1.5,
      tzVersion: '2026a',
      resources: { press: { asOf: 0, committed: [{ on: '13/11/2026', units: 1 }] } },
    });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ path: 'asOf' }, { path: 'expires' }, { path: 'resources.press.committed[0].on' }],
    });
  });

  it('[O2] the same order imported twice gets the same answer with the same hash', () => {
    const request = { plan: lisbonPickup, state: stateFrom('2026-11-13T08:00:00Z') };
    const copy = structuredClone(request);
    const [first, second] = [request, copy].map((one) => planPromise(one, at('2026-11-13T11:00:00Z')));
    expect(second).toEqual(first);
    const changed = {
      ...request,
      plan: { ...lisbonPickup, workshop: { ...workshop, exceptions: [closedOn('2026-12-31')] } },
    };
    expect(planPromise(changed, at('2026-11-13T11:00:00Z')).inputsHash).not.toBe(first?.inputsHash);
  });
});

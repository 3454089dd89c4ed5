import { describe, expect, it } from 'vitest';
import { findDueAt, type PromiseFacts, planOutcome } from './plan-outcome.ts';
import { toWilsonInterval } from './wilson.ts';

const due = 1_795_000_000;
const pickup: PromiseFacts = {
  kind: 'pickup',
  state: 'packed',
  orderState: 'accepted',
  promisedUntil: due,
  chosenUntil: null,
  readyAt: null,
  doneAt: null,
};
const run: PromiseFacts = { ...pickup, kind: 'run', state: 'on_its_way' };

describe('what became of a promise', () => {
  it.each<[string, PromiseFacts, number, string]>([
    ['is open before its latest end', pickup, due - 1, 'open'],
    ['is kept when handed over in time, even before it is due', { ...pickup, doneAt: due - 9000 }, due - 8000, 'kept'],
    ['is kept when handed over exactly at its end', { ...pickup, doneAt: due }, due, 'kept'],
    ['is missed when handed over a second late', { ...pickup, doneAt: due + 1 }, due + 1, 'missed'],
    ['is missed when nothing was ready at its end', pickup, due, 'missed'],
    ['is open while it is ready and its end has not passed', { ...pickup, readyAt: due - 60 }, due - 30, 'open'],
    ['is kept when it was ready at its end and nobody came yet', { ...pickup, readyAt: due - 60 }, due, 'kept'],
    [
      'is not held against anybody when it was ready and the buyer never came',
      { ...pickup, readyAt: due - 60, state: 'not_collected' },
      due + 9000,
      'not_collected',
    ],
    ['is missed when it was ready a second late', { ...pickup, readyAt: due + 1 }, due + 2, 'missed'],
    ['is kept when a parcel was delivered in time', { ...run, doneAt: due - 1 }, due, 'kept'],
    ['is missed when a parcel was only on its way: an attempt is not a delivery', run, due, 'missed'],
    ['is missed when a parcel was never delivered', { ...run, state: 'packed' }, due + 900_000, 'missed'],
    ['is void when the order was cancelled before its end', { ...pickup, orderState: 'cancelled' }, due - 1, 'void'],
    ['is void when the buyer withdrew', { ...pickup, orderState: 'withdrawn' }, due + 1, 'void'],
    ['is void when the part was cancelled', { ...run, state: 'cancelled' }, due + 1, 'void'],
    ['is void when it was never paid', { ...pickup, orderState: 'lapsed' }, due + 1, 'void'],
    ['is none where no date was promised', { ...pickup, promisedUntil: null }, due + 1, 'not_promised'],
    [
      'counts by the later slot a buyer chose',
      { ...pickup, chosenUntil: due + 3600, doneAt: due + 60 },
      due + 60,
      'kept',
    ],
    ['counts by the earlier slot a buyer chose', { ...pickup, chosenUntil: due - 3600, doneAt: due }, due, 'missed'],
  ])('%s', (_, facts, now, outcome) => {
    expect(planOutcome(facts, now)).toBe(outcome);
  });

  it('is due at no time where there was no date, whatever the buyer chose', () => {
    expect(findDueAt({ ...pickup, promisedUntil: null, chosenUntil: due })).toBeNull();
  });
});

describe('the interval of a share', () => {
  it('is 81.16 to 96.85 % for 46 of 50', () => {
    const { low, high } = toWilsonInterval(46, 50);
    expect(low).toBeCloseTo(0.81162, 4);
    expect(high).toBeCloseTo(0.96845, 4);
  });

  it('is everything where nothing was counted, and exact at none and at all', () => {
    expect(toWilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
    expect(toWilsonInterval(0, 3).low).toBe(0);
    expect(toWilsonInterval(3, 3).high).toBe(1);
  });
});

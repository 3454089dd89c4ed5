import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { CAPACITY_FILTERS, EVENT_FILTERS, LANE_FILTERS, PARTNER_FILTERS, PRODUCT_FILTERS } from './filters.ts';

const NOW = { now: '2026-11-23T08:00:00Z', today: '2026-11-23', stale: '2026-11-20T08:00:00Z' };

async function findIds(filter: string, dataset: readonly object[], params: Readonly<Record<string, unknown>> = NOW) {
  const result = await evaluate(parse(`*[${filter}]._id`, { params }), { dataset: [...dataset], params });
  return result.get();
}

const day = (on: string, status = 'scheduled') => ({
  startsAt: `${on}T09:00:00Z`,
  endsAt: `${on}T16:00:00Z`,
  status,
});
const event = (_id: string, fields: object) => ({ _id, _type: 'marketEvent', ...fields });

const EVENTS = [
  event('open-dated', { occurrences: [day('2026-11-28')], orders: { opensAt: '2026-11-20T09:00:00Z' } }),
  event('open-undated', { occurrences: [day('2026-11-28')] }),
  event('by-day-rule', { recurrence: { frequency: 'weekly' }, orders: { opensDaysBefore: 7, closesHoursBefore: 12 } }),
  event('by-day-dated', { occurrences: [day('2026-12-28')], orders: { opensDaysBefore: 7 } }),
  event('next-dated', { occurrences: [day('2026-12-28')], orders: { opensAt: '2026-12-01T09:00:00Z' } }),
  event('closed', { occurrences: [day('2026-11-28')], orders: { closesAt: '2026-11-22T09:00:00Z' } }),
  event('past-dated', { occurrences: [day('2026-11-21')] }),
  event('past-rule', { recurrence: { frequency: 'weekly', until: '2026-11-22' } }),
  event('cancelled', { occurrences: [day('2026-11-28', 'cancelled')] }),
];

describe('the lists of market events', () => {
  it('show under "Taking orders now" what buyers can order from', async () => {
    expect(await findIds(EVENT_FILTERS.open, EVENTS)).toEqual(['open-dated', 'open-undated']);
  });

  it('show under "Coming up" what is not open yet', async () => {
    expect(await findIds(EVENT_FILTERS.next, EVENTS)).toEqual(['next-dated']);
  });

  it('show on their own the events whose orders open before each market day', async () => {
    expect(await findIds(EVENT_FILTERS.byDay, EVENTS)).toEqual(['by-day-rule', 'by-day-dated']);
  });

  it('show under "Orders closed" what is still to be held', async () => {
    expect(await findIds(EVENT_FILTERS.closed, EVENTS)).toEqual(['closed']);
  });

  it('show under "Past" what is over or cancelled', async () => {
    expect(await findIds(EVENT_FILTERS.past, EVENTS)).toEqual(['past-dated', 'past-rule', 'cancelled']);
  });

  it('put every event into exactly one list', async () => {
    const { all, ...lists } = EVENT_FILTERS;
    const ids = (await Promise.all(Object.values(lists).map((filter) => findIds(filter, EVENTS)))).flat();
    expect(ids.sort()).toEqual((await findIds(all, EVENTS)).sort());
  });
});

const product = (_id: string, fields: object) => ({ _id, _type: 'product', ...fields });

describe('the lists of products', () => {
  it('show as sold out what is counted and gone, never what is made to order', async () => {
    const products = [
      product('gone', { variants: [{ stock: 0 }, { stock: 0 }] }),
      product('one-left', { variants: [{ stock: 0 }, { stock: 1 }] }),
      product('made', { variants: [{ stock: 0 }, {}] }),
      product('no-variant', { variants: [] }),
      product('unfinished', {}),
    ];
    expect(await findIds(PRODUCT_FILTERS.soldOut, products)).toEqual(['gone']);
  });

  it('show what has no picture yet', async () => {
    const products = [
      product('none', {}),
      product('empty', { images: [{ _type: 'picture' }] }),
      product('pictured', { images: [{ asset: { _ref: 'image-a' } }] }),
    ];
    expect(await findIds(PRODUCT_FILTERS.withoutPicture, products)).toEqual(['none', 'empty']);
  });

  it('show what no market event lists', async () => {
    const products = [product('a', {}), product('b', {})];
    const events = [event('e', { products: [{ _ref: 'a' }] })];
    expect(await findIds(PRODUCT_FILTERS.withoutEvent, [...products, ...events])).toEqual(['b']);
  });

  it('show the products of one seller', async () => {
    const products = [product('a', { seller: { _ref: 's' } }), product('b', { seller: { _ref: 't' } })];
    expect(await findIds(PRODUCT_FILTERS.ofSeller, products, { sellerId: 's' })).toEqual(['a']);
  });
});

describe('the lists of what needs a look', () => {
  it('show the parcel services that promise nothing any more', async () => {
    const lanes = [
      { _id: 'over', _type: 'lane', reviewedThrough: '2026-11-22' },
      { _id: 'last-day', _type: 'lane', reviewedThrough: '2026-11-23' },
      { _id: 'never', _type: 'lane' },
    ];
    expect(await findIds(LANE_FILTERS.toReview, lanes)).toEqual(['over', 'never']);
  });

  it('show the capacity that is down, or that a partner has not counted for three days', async () => {
    const resources = [
      { _id: 'own', _type: 'resource', countedBy: 'stallkeep' },
      { _id: 'down', _type: 'resource', countedBy: 'stallkeep', isDown: true },
      { _id: 'fresh', _type: 'resource', countedBy: 'partner', countedAt: '2026-11-20T08:00:00Z' },
      { _id: 'stale', _type: 'resource', countedBy: 'partner', countedAt: '2026-11-20T07:59:59Z' },
      { _id: 'uncounted', _type: 'resource', countedBy: 'partner' },
    ];
    expect(await findIds(CAPACITY_FILTERS.unknown, resources)).toEqual(['down', 'stale', 'uncounted']);
  });

  it('show the partners whose last day has passed', async () => {
    const partners = [
      { _id: 'over', _type: 'partner', contractUntil: '2026-11-22' },
      { _id: 'last-day', _type: 'partner', contractUntil: '2026-11-23' },
      { _id: 'open-end', _type: 'partner' },
    ];
    expect(await findIds(PARTNER_FILTERS.past, partners)).toEqual(['over']);
  });
});

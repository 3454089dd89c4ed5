import type { Database } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, openCounter, person } from '../../test-helpers/counter.ts';
import { at } from '../../test-helpers/market.ts';
import { bowl } from '../../test-helpers/market-content.ts';
import { giveUpRuns } from './give-up-runs.server.ts';

let db: Database;
let counter: Counter;
const there = { street: 'Rua 1', city: 'Lisboa', country: 'PT', postcode: '1100-148' };

beforeAll(async () => {
  db = await openTestDatabase();
  counter = openCounter(db);
  const withMinimum = bowl.fulfilment.map((way) =>
    way.run === undefined
      ? way
      : { ...way, run: { ...way.run, minimum: { orders: 2, decideByMinutes: 60, otherwise: 'rollOver' as const } } },
  );
  counter.publish({ products: [{ ...bowl, fulfilment: withMinimum }] });
}, 60_000);
afterAll(() => db.destroy());

/** One bowl by Monday's courier, of a buyer of its own. */
async function orderByRun(): Promise<void> {
  counter.forgetCookie();
  await counter.send('POST', '/basket/feira/add/bowl', { sku: 'bowl', way: 'run', quantity: '1' });
  await counter.send('POST', '/basket/feira', { postcode: there.postcode, country: there.country });
  await counter.send('GET', '/checkout/feira');
  const { view } = counter.lastPage();
  if (view.kind !== 'checkout') throw new Error(`The checkout shows a page of kind "${view.kind}".`);
  const form = { ...person, ...there, payment: 'maker', key: view.key, offer: view.offer };
  expect((await counter.send('POST', '/checkout/feira', form)).status).toBe(303);
}

const listDepartures = async () =>
  (await db.selectFrom('order_parts').select('departs_at').orderBy('departs_at').execute()).map(
    (row) => row.departs_at,
  );
const monday = at('2026-11-23T18:00:00Z');
const tuesday = at('2026-11-24T18:00:00Z');

describe('a run with too few orders', () => {
  it('is given up when its time to decide has come, not before, and its parcels go on the next', async () => {
    await orderByRun();
    counter.setNow(monday - 3601);
    expect(await giveUpRuns(counter.desk)).toBe(0);
    counter.setNow(monday - 3600);
    expect(await giveUpRuns(counter.desk)).toBe(1);
    expect(await listDepartures()).toEqual([tuesday]);
    expect(await giveUpRuns(counter.desk)).toBe(0);
  });

  it('goes once it has as many as it needs', async () => {
    counter.setNow(at('2026-11-24T09:00:00Z'));
    await orderByRun();
    counter.setNow(tuesday - 3600);
    expect(await giveUpRuns(counter.desk)).toBe(0);
    expect(await listDepartures()).toEqual([tuesday, tuesday]);
  });
});

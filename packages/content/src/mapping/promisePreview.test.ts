import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { at, market } from '../fixtures/market.ts';
import { type StoredDocument, wayDocuments } from '../fixtures/ways.ts';
import { previewQueries } from '../queries/preview.ts';
import { type PromisePreviewShape, promisePreviewShape } from '../shapes/preview.ts';
import { readShape } from '../shapes/readShape.ts';
import { planPromisePreview } from './promisePreview.ts';

const reference = (id: string) => ({ _type: 'reference', _ref: id, _key: id });
const documents: readonly StoredDocument[] = [
  ...wayDocuments,
  {
    _id: 'product-mug',
    _type: 'product',
    title: 'Mug',
    fragility: 'fragile',
    condition: { kind: 'new' },
    fulfilment: [reference('option-stall'), reference('option-lane')],
    variants: [
      { _key: 'a', sku: 'MUG-BLUE', price: { amountMinor: 2600, currency: 'EUR' }, stock: 0, weightGrams: 390 },
      { _key: 'b', sku: 'MUG-RED', price: { amountMinor: 2600, currency: 'EUR' }, stock: 3, weightGrams: 390 },
    ],
  },
  {
    _id: 'place-square',
    _type: 'place',
    name: 'Campo de Santa Clara',
    address: { street: 'Campo de Santa Clara', postcode: '1100-472', city: 'Lisboa', countryCode: 'PT' },
  },
  {
    _id: 'event-feira',
    _type: 'marketEvent',
    name: 'Feira',
    place: reference('place-square'),
    products: [reference('product-mug')],
    zone: market.zone,
    occurrences: market.occurrences.map((one, index) => ({ ...one, _key: `o${index}` })),
    orders: { closesHoursBefore: 12 },
  },
  { _id: 'event-empty', _type: 'marketEvent', name: 'Elsewhere', zone: 'Europe/Madrid' },
];

async function preview(type: keyof typeof previewQueries, id: string): Promise<PromisePreviewShape> {
  const params = { id };
  const answer = await evaluate(parse(previewQueries[type], { params }), { dataset: documents, params });
  const reading = readShape(promisePreviewShape, await answer.get());
  if (!reading.ok || reading.value.value === undefined)
    throw new Error(`${id} must be readable: ${JSON.stringify(reading)}`);
  return reading.value.value;
}

const idsOf = (list: readonly { readonly _id: string }[]) => list.map(({ _id }) => _id).sort();

describe('what a preview is made from', () => {
  it('is for a product it, its ways and the events that sell it', async () => {
    const { products, options, events } = await preview('product', 'product-mug');
    expect([idsOf(products), idsOf(options), idsOf(events)]).toEqual([
      ['product-mug'],
      ['option-lane', 'option-stall'],
      ['event-feira'],
    ]);
    expect(products[0]?.optionIds).toEqual(['option-stall', 'option-lane']);
  });

  it('is for an option it, the products that have it and every event', async () => {
    const { products, options, events } = await preview('fulfilmentOption', 'option-stall');
    expect([idsOf(products), idsOf(options), idsOf(events)]).toEqual([
      ['product-mug'],
      ['option-stall'],
      ['event-empty', 'event-feira'],
    ]);
  });

  it('is for an event it, its products and their ways', async () => {
    const { products, options, events } = await preview('marketEvent', 'event-feira');
    expect([idsOf(products), idsOf(options), idsOf(events)]).toEqual([
      ['product-mug'],
      ['option-lane', 'option-stall'],
      ['event-feira'],
    ]);
  });
});

describe('a promise preview', () => {
  async function previewMug(more: { readonly variantSku?: string; readonly isWithoutProduct?: true } = {}) {
    const { products, options, events } = await preview('product', 'product-mug');
    const [product] = products;
    const [event] = events;
    if (event === undefined) throw new Error('The event must be there.');
    return planPromisePreview({
      options,
      event,
      product: more.isWithoutProduct ? undefined : product,
      variantSku: more.variantSku,
      at: at('2026-11-23T09:00:00Z'),
      tzVersion: '2026a',
    });
  }
  const byId = (previews: Awaited<ReturnType<typeof previewMug>>, id: string) => {
    const found = previews.find(({ option }) => option._id === id);
    if (found === undefined) throw new Error(`There must be a preview of ${id}.`);
    return found;
  };

  it('shows the answer at a time, which is that of the timetable’s row, over seven local days', async () => {
    const { answer, timetable, request } = byId(await previewMug({ variantSku: 'MUG-RED' }), 'option-stall');
    expect(answer).toMatchObject({ status: 'firm', earliest: at('2026-11-28T09:00:00Z') });
    expect(timetable.rows[0]?.promise).toEqual(answer);
    expect([timetable.asOf, timetable.expires]).toEqual([at('2026-11-23T09:00:00Z'), at('2026-11-30T00:00:00Z')]);
    expect(request).toMatchObject({ ok: true, value: { line: { quantity: 1, fragility: 'fragile' } } });
  });

  it('is for the first variant unless another is asked for', async () => {
    expect(byId(await previewMug(), 'option-stall').answer).toMatchObject({ reason: 'sold_out' });
  });

  it('says what the product cannot go by, and that anything else could', async () => {
    const forMug = byId(await previewMug({ variantSku: 'MUG-RED' }), 'option-lane').answer;
    expect(forMug).toMatchObject({ reason: 'needs_tested_packaging' });
    expect(byId(await previewMug({ isWithoutProduct: true }), 'option-lane').answer).toHaveProperty('earliest');
  });

  it('has the engine look for what is likely wrong', async () => {
    const { findings } = byId(await previewMug({ variantSku: 'MUG-RED' }), 'option-lane');
    expect(findings).toMatchObject([{ rule: 'never_dated', params: { reason: 'needs_tested_packaging' } }]);
    const { options, events } = await preview('fulfilmentOption', 'option-lane');
    const [event] = events;
    if (event === undefined) throw new Error('An event must be there.');
    // The calendars of the fixtures are looked through until the next summer: the way itself has a date.
    const [soon] = planPromisePreview({ options, event, at: at('2026-11-23T09:00:00Z'), tzVersion: '2026a' });
    expect(soon?.findings).toEqual([]);
    const [late] = planPromisePreview({ options, event, at: at('2027-06-20T09:00:00Z'), tzVersion: '2026a' });
    expect(late?.findings.map(({ rule }) => rule)).toContain('review_ends_soon');
  });

  it('shows the issues of an option that is not finished, and that buyers read of no date', async () => {
    const { options, events } = await preview('fulfilmentOption', 'option-stall');
    const [option] = options;
    const event = events.find(({ _id }) => _id === 'event-empty');
    if (option === undefined || event === undefined) throw new Error('Option and event must be there.');
    const [shown] = planPromisePreview({
      options: [option],
      event,
      at: at('2026-11-23T09:00:00Z'),
      tzVersion: '2026a',
    });
    expect(shown).toMatchObject({
      plan: { ok: false, issues: [{ path: 'event.place' }] },
      answer: { status: 'unknown', reason: 'bad_plan' },
    });
  });
});

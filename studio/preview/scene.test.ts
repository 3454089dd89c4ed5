import type { PromisePreviewShape } from '@stallkeep/content';
import { describe, expect, it } from 'vitest';
import { readPreviewContent } from './content.ts';
import { FIRST_CHOICE, groupBySeller, type PreviewChoice, toScene, toWayTitles } from './scene.ts';

const reference = { handling: {}, cutoffs: [] };
const way = (_id: string, more: object = {}) => ({
  _id,
  title: _id,
  kind: 'pickup',
  source: 'stock',
  sellerId: 'seller-a',
  terms: reference,
  ...more,
});
const zone = (countryCode: string) => ({
  zone: { _id: countryCode, title: countryCode, countryCode, includes: [], excludes: [] },
});
const product = (_id: string, optionIds: readonly string[]) => ({
  _id,
  title: _id,
  carriage: {},
  optionIds,
  variants: ['S', 'L'].map((sku) => ({ sku: `${_id}-${sku}`, price: { amountMinor: 100, currency: 'EUR' }, stock: 1 })),
});
const event = (_id: string, productIds: readonly string[]) => ({ _id, name: _id, zone: 'Europe/Lisbon', productIds });

function read(shown: object): PromisePreviewShape {
  const content = readPreviewContent({ shown, names: [] });
  if (!content.ok || content.value.losses.length > 0) throw new Error(JSON.stringify(content));
  return content.value.shape;
}

const mug = product('mug', ['stall', 'post']);
const bowl = product('bowl', ['post', 'bench']);
const post = way('post', { kind: 'lane', lane: { _id: 'lane', zones: [zone('PT'), zone('ES'), zone('PT')] } });
const options = [post, way('bench', { sellerId: 'seller-b' }), way('stall')];

const ofProduct = (shown: object, choice: PreviewChoice = FIRST_CHOICE) => toScene('product', read(shown), choice);
const idsOf = (list: readonly { readonly _id: string }[]) => list.map(({ _id }) => _id);

describe('the scene of a product', () => {
  const shown = {
    products: [mug],
    options: [post, way('stall')],
    events: [event('cais', ['mug']), event('vigo', ['mug'])],
  };

  it('has its ways in the order a seller put them', () => {
    const scene = ofProduct(shown);
    expect(scene.kind === 'scene' && idsOf(scene.options)).toEqual(['stall', 'post']);
  });

  it('is at the event that was chosen, or at the first', () => {
    expect(ofProduct(shown)).toMatchObject({ event: { _id: 'cais' } });
    expect(ofProduct(shown, { ...FIRST_CHOICE, eventId: 'vigo' })).toMatchObject({ event: { _id: 'vigo' } });
    expect(ofProduct(shown, { ...FIRST_CHOICE, eventId: 'gone' })).toMatchObject({ event: { _id: 'cais' } });
  });

  it('is of the first variant unless another one is chosen', () => {
    expect(ofProduct(shown)).toMatchObject({ variantSku: 'mug-S' });
    expect(ofProduct(shown, { ...FIRST_CHOICE, variantSku: 'mug-L' })).toMatchObject({ variantSku: 'mug-L' });
  });

  it('goes to a postcode in the chosen country once there is one', () => {
    expect(ofProduct(shown)).toMatchObject({ countries: ['PT', 'ES'] });
    expect(ofProduct(shown)).not.toHaveProperty('destination');
    expect(ofProduct(shown, { ...FIRST_CHOICE, postcode: ' 1100-472 ' })).toMatchObject({
      destination: { countryCode: 'PT', postcode: '1100-472' },
    });
    expect(ofProduct(shown, { ...FIRST_CHOICE, postcode: '36201', countryCode: 'ES' })).toMatchObject({
      destination: { countryCode: 'ES', postcode: '36201' },
    });
  });

  it.each([
    ['not_saved', { products: [], options: [], events: [] }],
    ['no_ways', { products: [product('mug', [])], options: [], events: [event('cais', ['mug'])] }],
    ['no_event', { products: [mug], options, events: [] }],
  ])('says %s where there is nothing to show', (reason, empty) => {
    expect(ofProduct(empty)).toEqual({ kind: 'empty', reason });
  });
});

describe('the scene of a way', () => {
  const toOption = (shown: object, choice: PreviewChoice = FIRST_CHOICE) =>
    toScene('fulfilmentOption', read(shown), choice);
  const events = [event('vigo', []), event('cais', ['mug', 'bowl']), event('patio', ['bowl'])];

  it('is at an event that sells a product with it, with those products to choose from', () => {
    const scene = toOption({ options: [post], products: [mug, bowl], events });
    expect(scene).toMatchObject({ event: { _id: 'cais' }, isUnused: false });
    expect(scene.kind === 'scene' && [idsOf(scene.events), idsOf(scene.products)]).toEqual([
      ['cais', 'patio'],
      ['mug', 'bowl'],
    ]);
    expect(scene).not.toHaveProperty('product');
  });

  it('is for a product that was chosen', () => {
    const scene = toOption({ options: [post], products: [mug, bowl], events }, { ...FIRST_CHOICE, productId: 'bowl' });
    expect(scene).toMatchObject({ product: { _id: 'bowl' }, variantSku: 'bowl-S' });
  });

  it('is at any event while no product has it, and says so', () => {
    expect(toOption({ options: [post], products: [], events })).toMatchObject({
      event: { _id: 'vigo' },
      isUnused: true,
    });
  });

  it('has nothing to show without an event', () => {
    expect(toOption({ options: [post], products: [], events: [] })).toEqual({ kind: 'empty', reason: 'no_event' });
  });
});

describe('the scene of an event', () => {
  const toEvent = (shown: object, choice: PreviewChoice = FIRST_CHOICE) => toScene('marketEvent', read(shown), choice);
  const cais = event('cais', ['bowl', 'mug']);

  it('has every way of its products once, in the order of the products', () => {
    const scene = toEvent({ events: [cais], products: [mug, bowl], options });
    expect(scene.kind === 'scene' && idsOf(scene.options)).toEqual(['post', 'bench', 'stall']);
  });

  it('has only the ways of a product that was chosen', () => {
    const scene = toEvent({ events: [cais], products: [mug, bowl], options }, { ...FIRST_CHOICE, productId: 'mug' });
    expect(scene.kind === 'scene' && idsOf(scene.options)).toEqual(['stall', 'post']);
  });

  it.each([
    ['not_saved', { events: [], products: [], options: [] }],
    ['no_products', { events: [cais], products: [], options: [] }],
    ['no_ways', { events: [cais], products: [product('mug', [])], options: [] }],
  ])('says %s where there is nothing to show', (reason, empty) => {
    expect(toEvent(empty)).toEqual({ kind: 'empty', reason });
  });
});

describe('the titles of ways', () => {
  const names = new Map([
    ['seller-a', 'Barro Manso'],
    ['seller-b', 'Tinta Lenta'],
  ]);
  const read3 = read({ options, products: [], events: [] }).options;

  it('name the seller only where there are several', () => {
    expect([...toWayTitles(read3, names).values()]).toEqual([
      'post (Barro Manso)',
      'bench (Tinta Lenta)',
      'stall (Barro Manso)',
    ]);
    expect(toWayTitles(read3.slice(0, 1), names).get('post')).toBe('post');
  });
});

describe('ways by seller', () => {
  it('stand under the seller’s name in the order of the ways', () => {
    const ways = read({ options, products: [], events: [] }).options.map((option) => ({ option }));
    const groups = groupBySeller(ways, new Map([['seller-a', 'Barro Manso']]));
    expect(groups.map(({ name, ways: own }) => [name, own.map(({ option }) => option._id)])).toEqual([
      ['Barro Manso', ['post', 'stall']],
      ['No seller chosen', ['bench']],
    ]);
  });
});

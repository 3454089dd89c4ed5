import { eventSchemas } from '@stallkeep/telemetry/schema';
import { expect, test } from 'vitest';
import { bandana, radio } from './fixtures/pages.ts';
import { toItemParams } from './item-params.ts';

test('says a variant as an id and its price, whatever the seller typed', () => {
  const [red] = bandana.variants.map(toItemParams);
  expect(red).toEqual({
    item_id: 'FLOR-RED-55',
    item_variant: 'Red_55-cm',
    price: 1450,
    currency: 'EUR',
    quantity: 1,
  });
  const odd = toItemParams({
    sku: ' 12/4 (new) ',
    options: [{ name: 'Colour', value: 'Azul — do mar' }],
    price: { amountMinor: 0, currency: 'EUR' },
  });
  expect(eventSchemas.view_item.safeParse({ items: [odd] }).error).toBeUndefined();
});

test('names no variant where there is nothing to choose', () => {
  expect(radio.variants.map(toItemParams)).toEqual([
    { item_id: 'RADIO-0412', price: 14500, currency: 'EUR', quantity: 1 },
  ]);
});

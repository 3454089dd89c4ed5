import { expect, test } from 'vitest';
import { bandana, radio } from '../fixtures/pages.ts';
import { planPrice } from './price-plan.ts';

const choose = (selection: Record<string, string>) => ({ ...bandana, selection });

test('a whole choice has the price of its variant', () => {
  expect(planPrice(bandana)).toMatchObject({ kind: 'one', variant: { sku: 'FLOR-RED-55' } });
  expect(planPrice(radio)).toMatchObject({ kind: 'one', variant: { sku: 'RADIO-0412' } });
});

test('an open choice has the lowest price of what it leaves open, and says whether others cost more', () => {
  expect(planPrice(choose({}))).toMatchObject({ kind: 'lowest', price: { amountMinor: 1450 }, varies: true });
  expect(planPrice(choose({ Size: '70 cm' }))).toMatchObject({
    kind: 'lowest',
    price: { amountMinor: 1900 },
    varies: false,
  });
});

test('a combination that is not made has no price of its own', () => {
  expect(planPrice(choose({ Colour: 'Olive', Size: '70 cm' }))).toMatchObject({ kind: 'lowest', varies: true });
});

test('a product without variants has no price', () => {
  expect(planPrice({ ...bandana, variants: [] })).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { productShape, variantShape } from '../shapes/product.ts';
import { readShape } from '../shapes/readShape.ts';
import { toOrderLine, toStockState } from './orderLine.ts';

const productOf = (fields: Record<string, unknown>) => {
  const reading = readShape(productShape.pick({ carriage: true, condition: true }), fields);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value.value;
};
const variantOf = (fields: Record<string, unknown>) =>
  variantShape.parse({ sku: 'MUG-1', price: { amountMinor: 2600, currency: 'EUR' }, ...fields });

const packaging = {
  _id: 'box',
  title: 'Cup box',
  fragilityClasses: ['normal', 'fragile'],
  maxLoadGrams: 1400,
  temperature: { min: -10, max: 45 },
  tests: [{ sampleSize: 20, passed: 20 }],
};
const mug = productOf({ carriage: { fragility: 'fragile', temperature: { min: 0, max: 30 }, packaging } });

describe('an order line', () => {
  it('has the variant’s weight and packed size, and what the product needs on the way', () => {
    const variant = variantOf({ weightGrams: 390, size: { length: 250, width: 170, height: 160 } });
    expect(toOrderLine(mug, variant, { quantity: 2 })).toEqual({
      ok: true,
      value: {
        quantity: 2,
        weightGrams: 390,
        sizeMm: { length: 250, width: 170, height: 160 },
        fragility: 'fragile',
        packaging: {
          id: 'box',
          title: 'Cup box',
          goodFor: ['normal', 'fragile'],
          isTested: true,
          maxLoadGrams: 1400,
          temperature: { minCelsius: -10, maxCelsius: 45 },
        },
        temperature: { minCelsius: 0, maxCelsius: 30 },
      },
    });
  });

  it.each([
    [[], false],
    [[{ sampleSize: 0, passed: 0 }], false],
    [[{ sampleSize: 8, passed: 7 }], false],
    [
      [
        { sampleSize: 8, passed: 7 },
        { sampleSize: 6, passed: 6 },
      ],
      true,
    ],
    [[{ sampleSize: 'many', passed: 3 }], undefined],
  ])('takes packaging for tested only by a test passed in full: %j', (tests, isTested) => {
    const product = productOf({ carriage: { fragility: 'fragile', packaging: { ...packaging, tests } } });
    const line = toOrderLine(product, variantOf({}), { quantity: 1 });
    expect(line.ok ? line.value.packaging?.isTested : undefined).toBe(isTested);
  });

  it.each([
    ['fragility', { fragility: 'very' }],
    ['temperature', { temperature: { min: 30, max: 3 } }],
    ['packaging', { packaging: { _id: 'gone' } }],
    ['load', { packaging: { ...packaging, maxLoadGrams: 'much' } }],
  ])('is refused where the %s cannot be read', (_, carriage) => {
    expect(toOrderLine(productOf({ carriage }), variantOf({}), { quantity: 1 }).ok).toBe(false);
  });
});

describe('the stock of a variant', () => {
  const used = productOf({ carriage: {}, condition: { kind: 'refurbished' } });

  it('is what is on hand, and never less than nothing', () => {
    expect(toStockState(mug, variantOf({ stock: 3 }))).toEqual({ kind: 'count', onHand: 3, reserved: 0 });
    expect(toStockState(mug, variantOf({ stock: -1 }))).toEqual({ kind: 'count', onHand: 0, reserved: 0 });
  });

  it('of a refurbished thing is the one unit by its SKU, which the line asks for', () => {
    expect(toStockState(used, variantOf({ stock: 1 }))).toEqual({ kind: 'units', freeUnitIds: ['MUG-1'] });
    expect(toStockState(used, variantOf({ stock: 0 }))).toEqual({ kind: 'units', freeUnitIds: [] });
    expect(toOrderLine(used, variantOf({}), { quantity: 1 })).toMatchObject({ value: { unitId: 'MUG-1' } });
  });
});

import { describe, expect, it } from 'vitest';
import { findShownVariant, formatSelection, parseSelection, type SelectionSpace } from './selection.ts';

const variant = (sku: string, colour: string, size: string, isAvailable = true) => ({
  sku,
  isAvailable,
  options: [
    { name: 'Colour', value: colour },
    { name: 'Size', value: size },
  ],
});

/** Blue comes in S and M, red only in M; blue S is sold out. */
const space: SelectionSpace = {
  optionGroups: [
    { name: 'Colour', values: ['Blue', 'Red'] },
    { name: 'Size', values: ['S', 'M'] },
  ],
  variants: [variant('B-S', 'Blue', 'S', false), variant('B-M', 'Blue', 'M'), variant('R-M', 'Red', 'M')],
};

describe('parseSelection', () => {
  it.each([
    ['', { kind: 'none' }],
    ['?utm_source=newsletter&fbclid=1', { kind: 'none' }],
    ['?sku=R-M', { kind: 'variant', sku: 'R-M' }],
    ['?sku=B-S', { kind: 'variant', sku: 'B-S' }],
    ['?sku=R-M&Colour=Blue', { kind: 'variant', sku: 'B-M' }],
    ['?option.Colour=Red&option.Size=M', { kind: 'variant', sku: 'R-M' }],
    ['?option.Colour=Red&option.Size=S', { kind: 'conflict', options: { Colour: 'Red', Size: 'S' } }],
    ['?Colour=Blue&Size=S', { kind: 'variant', sku: 'B-S' }],
    ['?Size=M&Colour=Red', { kind: 'variant', sku: 'R-M' }],
    ['?Colour=Blue', { kind: 'variant', sku: 'B-M' }],
    ['?Colour=Red&Size=S', { kind: 'conflict', options: { Colour: 'Red', Size: 'S' } }],
    ['?Colour=Purple', { kind: 'gone' }],
    ['?sku=OLD', { kind: 'gone' }],
    ['?sku=', { kind: 'gone' }],
    ['?__proto__=x&constructor=y', { kind: 'none' }],
    ['?%', { kind: 'none' }],
  ])('reads %s', (query, selection) => {
    expect(parseSelection(query, space)).toEqual(selection);
  });

  it('reads back what formatSelection writes', () => {
    for (const query of ['', '?sku=R-M', '?Colour=Red&Size=S', '?sku=OLD', '?Size=M']) {
      const selection = parseSelection(query, space);
      expect(parseSelection(formatSelection(selection), space)).toEqual(selection);
    }
  });

  it('brings every spelling of a choice to one query, so it is one page in the cache', () => {
    const queries = ['?sku=R-M', '?Colour=Red&Size=M', '?Size=M&Colour=Red&gclid=2', '?Colour=Red'];
    expect(new Set(queries.map((query) => formatSelection(parseSelection(query, space))))).toEqual(
      new Set(['?sku=R-M']),
    );
  });
});

describe('findShownVariant', () => {
  const shown = (query: string) => findShownVariant(parseSelection(query, space), space);

  it('shows the first variant that can be had when nothing is chosen', () => {
    expect(shown('')).toEqual({ sku: 'B-M', selection: { Colour: 'Blue', Size: 'M' } });
  });

  it('shows the variant of a link though it is sold out', () => {
    expect(shown('?sku=B-S')).toEqual({ sku: 'B-S', selection: { Colour: 'Blue', Size: 'S' } });
  });

  it('keeps a choice that does not exist marked, beside the closest variant', () => {
    expect(shown('?Colour=Red&Size=S')).toEqual({ sku: 'R-M', selection: { Colour: 'Red', Size: 'S' } });
  });

  it('shows the first variant when none can be had', () => {
    const soldOut = { ...space, variants: space.variants.map((one) => ({ ...one, isAvailable: false })) };
    expect(findShownVariant({ kind: 'none' }, soldOut)?.sku).toBe('B-S');
  });

  it('has nothing to show where there is no variant', () => {
    expect(findShownVariant({ kind: 'none' }, { optionGroups: [], variants: [] })).toBeUndefined();
  });
});

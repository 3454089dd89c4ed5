import { describe, expect, it } from 'vitest';
import { planChoices, toChoices } from './variantChoices.ts';

const OFFERED = [{ name: 'Size', values: ['S', 'L'] }, { name: 'Colour', values: ['Red'] }, {}];
const size = (value: string) => ({ _key: 'k1', _type: 'choice' as const, name: 'Size', value });

describe('the choices of a variant', () => {
  it('are added in the order of the product, whichever was made first', () => {
    const red = planChoices([], OFFERED, { name: 'Colour', value: 'Red' });
    expect(planChoices(red, OFFERED, { name: 'Size', value: 'S' }).map((choice) => choice.value)).toEqual(['S', 'Red']);
  });

  it('keep their key when the value changes', () => {
    expect(planChoices([size('S')], OFFERED, { name: 'Size', value: 'L' })).toEqual([size('L')]);
  });

  it('go when emptied, or when the product no longer offers them', () => {
    expect(planChoices([size('S')], OFFERED, { name: 'Size', value: '' })).toEqual([]);
    const stray = { _key: 'k2', _type: 'choice' as const, name: 'Glaze', value: 'Matt' };
    expect(planChoices([stray, size('S')], OFFERED, { name: 'Size', value: 'L' })).toEqual([size('L')]);
  });

  it('are read from imported rows that lack a key', () => {
    expect(toChoices([{ name: 'Wash Type', value: 'Cold' }, {}])).toEqual([
      { _key: 'choice-wash-type', _type: 'choice', name: 'Wash Type', value: 'Cold' },
    ]);
    expect(toChoices(undefined)).toEqual([]);
  });
});

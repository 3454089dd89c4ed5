import fc from 'fast-check';
import { applyPatch } from 'mendoza';
import { describe, expect, it } from 'vitest';
import { createMendozaPatch } from './mendoza.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '漢', '😀', '😁'), maxLength: 14 });

/** JSON close enough to itself that two samples share parts: few names, few keys, few letters. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer({ max: 3, min: 0 }),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(fc.oneof(tie('value'), tie('keyed')), { maxLength: 6 }),
  keyed: fc.record({ _key: fc.constantFrom('k1', 'k2', 'k3', 'k4'), value: tie('value') }),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'title', '_type'), tie('value'), { maxKeys: 5 }),
}));

describe('createMendozaPatch', () => {
  it('makes a patch that Sanity’s decoder turns one value into the other with', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        expect(applyPatch(left, [...createMendozaPatch(left, right)])).toEqual(right);
      }),
      { numRuns: 3000 },
    );
  });

  it('writes a deletion the way the Studio knows one', () => {
    expect(createMendozaPatch({ _id: 'a' }, null)).toEqual([0, null]);
    expect(createMendozaPatch({ _id: 'a' }, undefined)).toEqual([0, null]);
  });

  it('keeps what both texts share, so that an edit is told word by word', () => {
    const patch = createMendozaPatch({ title: 'A red bandana' }, { title: 'A blue bandana' });
    expect(JSON.stringify(patch)).toContain('"blue"');
    expect(JSON.stringify(patch)).not.toContain('bandana');
  });

  it('moves list items by their place instead of writing them again', () => {
    const items = ['a', 'b', 'c'].map((key) => ({ _key: key, text: 'long enough to be worth it' }));
    expect(JSON.stringify(createMendozaPatch({ items }, { items: items.toReversed() }))).not.toContain('long');
  });
});

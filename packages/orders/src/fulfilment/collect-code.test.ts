import { describe, expect, it } from 'vitest';
import { findCollectCode, findReference } from './collect-code.ts';

describe('a collect code', () => {
  it.each([
    ['K7Q24M', 'K7Q24M'],
    ['  k7q 24m ', 'K7Q24M'],
    ['K7Q-24M', 'K7Q24M'],
    ['K7Q–24M', 'K7Q24M'],
    ['o1lI5O', '011150'],
    ['Ｋ７Ｑ２４Ｍ', 'K7Q24M'],
    ['https://shop.example/collect/K7Q24M', 'K7Q24M'],
    ['https://shop.example/collect?code=k7q24m', 'K7Q24M'],
  ])('is read from %j', (typed, code) => {
    expect(findCollectCode(typed)).toBe(code);
  });

  it.each(['', '   ', 'K7Q24', 'K7Q24MM', 'K7Q24é', '🙂🙂🙂', 'K7Q2\u0000M', "K7Q24'", 'x'.repeat(5000)])(
    'is not %j',
    (typed) => {
      expect(findCollectCode(typed)).toBeUndefined();
    },
  );
});

describe('a reference', () => {
  it.each([
    ['k7q2-4m9d', 'K7Q2-4M9D'],
    [' K7Q24M9D ', 'K7Q2-4M9D'],
    ['K7Q2 4M9D', 'K7Q2-4M9D'],
    ['O7L2-4M9D', '0712-4M9D'],
  ])('is read from %j', (typed, reference) => {
    expect(findReference(typed)).toBe(reference);
  });

  it.each(['', 'Ana', 'K7Q24M', 'K7Q2-4M9D-2'])('is not %j', (typed) => {
    expect(findReference(typed)).toBeUndefined();
  });
});

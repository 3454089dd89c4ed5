import type { BasisStep } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { toBasisParts } from './basis.ts';

const order: BasisStep = { step: 'order' };
const readyEarly: BasisStep = { step: 'ready', branch: 'earliest' };
const readyLate: BasisStep = { step: 'ready', branch: 'latest' };
const minimum: BasisStep = { step: 'minimum' };
const delivered: BasisStep = { step: 'delivery', branch: 'latest' };

describe('the parts of a basis', () => {
  it('are one where least and most never go apart', () => {
    expect(toBasisParts({ basis: [order, minimum] })).toEqual({
      before: [order, minimum],
      earliest: [],
      latest: [],
      after: [],
    });
  });

  it('keep each branch whole, also where something between holds of both', () => {
    expect(toBasisParts({ basis: [order, readyEarly, readyLate, minimum, delivered] })).toEqual({
      before: [order],
      earliest: [readyEarly],
      latest: [readyLate, delivered],
      after: [minimum],
    });
  });
});

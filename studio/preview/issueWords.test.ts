import { describe, expect, it } from 'vitest';
import { sayIssue, sayLoss } from './issueWords.ts';

const issue = (rule: string, got = 'nothing') => ({ path: 'handling.readyBy', rule, got });

describe('issues in a seller’s words', () => {
  it.each([
    [issue('must be filled in for a promise'), '“Ready by” is not filled in.'],
    [issue('must be a time such as 09:30', '"noon"'), '“Ready by” is not a time such as 09:30, but "noon".'],
    [issue('must be a whole number from 0 to 60', '-1'), '“Ready by” must be a whole number from 0 to 60, not -1.'],
    [issue('min must not exceed max'), '“Ready by” has a least above its most.'],
    [issue('is odd'), '“Ready by” cannot be used: is odd.'],
  ])('name the field and what is wrong with it', (one, sentence) => {
    expect(sayIssue(one, 'Ready by')).toBe(sentence);
  });

  it('speak of the way where no field is meant', () => {
    expect(sayIssue(issue('must say how it is made'), undefined)).toBe(
      'This way is not filled in: say how it is made.',
    );
  });

  it('name a document that could not be read, for a link to it', () => {
    const loss = { path: 'options["demo-way"].price.amountMinor', rule: 'must be whole', got: '1.5' };
    expect(sayLoss(loss)).toEqual({
      documentId: 'demo-way',
      sentence: '“price.amountMinor” cannot be read and is left out here: must be whole (it is 1.5).',
    });
  });
});

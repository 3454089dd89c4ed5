import { describe, expect, it } from 'vitest';
import { addBuyerQuestion, findBuyerQuestion } from './buyer-question.ts';

const slot = { optionId: 'way.2', from: 1_763_049_600, until: 1_763_051_400 };

describe('what a buyer asks of a page', () => {
  it('reads postcode, time and way, and nothing else', () => {
    expect(findBuyerQuestion('sku=A&utm_source=x')).toBeUndefined();
    expect(findBuyerQuestion('')).toBeUndefined();
    expect(findBuyerQuestion('way=&slot=soon')).toBeUndefined();
    expect(findBuyerQuestion('?sku=A&postcode=1170-165&way=w&slot=way.2.1763049600-1763051400')).toEqual({
      postcode: '1170-165',
      way: 'w',
      slot,
    });
  });

  it('knows a field that was sent empty from one that was not sent', () => {
    expect(findBuyerQuestion('postcode=')).toEqual({ postcode: '' });
  });

  it('is no longer than a postcode can be', () => {
    expect(findBuyerQuestion(`postcode=${'1'.repeat(500)}`)?.postcode).toHaveLength(40);
  });

  it.each([{ postcode: 'a&sku=B #1' }, { slot }, { way: 'x y' }, { postcode: '', slot, way: 'é' }])(
    'reads back as it was written: %j',
    (question) => {
      const href = addBuyerQuestion('/may/bowl?sku=A', question);
      expect(findBuyerQuestion(href.slice(href.indexOf('?')))).toEqual(question);
      expect(new URLSearchParams(href.slice(href.indexOf('?'))).getAll('sku')).toEqual(['A']);
    },
  );
});

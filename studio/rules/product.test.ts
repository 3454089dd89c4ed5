import { describe, expect, it } from 'vitest';
import { toPublishedId } from './documentId.ts';
import { checkLocale } from './locale.ts';
import {
  checkChoicesDiffer,
  checkChoicesOffered,
  checkHref,
  checkRange,
  checkSku,
  checkSkusDiffer,
  sayChoices,
  sayStock,
} from './product.ts';
import { sayWeight } from './weight.ts';

const size = (value: string) => ({ options: [{ name: 'Size', value }] });

describe('variants', () => {
  it('have SKUs that fit on a label', () => {
    expect(checkSku('BAN-blue_1.2')).toBe(true);
    expect(checkSku('two words')).toContain('no spaces');
    expect(checkSku('-x')).toContain('no spaces');
  });

  it('differ in SKU, whatever its case', () => {
    expect(checkSkusDiffer([{ sku: 'a' }, { sku: 'b' }, {}, {}])).toBe(true);
    expect(checkSkusDiffer([{ sku: 'ban-1' }, { sku: 'BAN-1' }])).toBe(
      'SKU BAN-1 is used by another variant of this product.',
    );
  });

  it('differ in their choices', () => {
    expect(checkChoicesDiffer([size('S'), size('L')])).toBe(true);
    expect(checkChoicesDiffer([size('S'), size('S')])).toContain('Two variants are both “S”');
    expect(checkChoicesDiffer([size('S'), {}])).toContain('each needs its choices');
    expect(checkChoicesDiffer([{}])).toBe(true);
  });

  it('only have choices the product offers', () => {
    const offered = [{ name: 'Size', values: ['S', 'L'] }];
    expect(checkChoicesOffered(size('S'), offered)).toBe(true);
    expect(checkChoicesOffered(size('XL'), offered)).toContain('“XL” is not offered for Size');
    expect(checkChoicesOffered({ options: [{ name: 'Colour', value: 'Red' }] }, offered)).toContain(
      '“Colour” is not one',
    );
  });

  it('are said by their choices and their stock', () => {
    expect(sayChoices({ options: [{ name: 'Size', value: 'L' }, { value: 'Red' }, {}] })).toBe('L, Red');
    expect(sayStock([{ stock: 2 }, { stock: 0 }])).toBe('2 in stock');
    expect(sayStock([{ stock: 0 }])).toBe('sold out');
    expect(sayStock([{}])).toBeUndefined();
  });
});

it('refuses links that are not web, mail, telephone or a page of the site', () => {
  for (const href of ['https://a.example/x', 'mailto:a@b.example', 'tel:+351 21 000', '/saturday', '#top']) {
    expect(checkHref(href)).toBe(true);
  }
  for (const href of ['javascript:alert(1)', '//elsewhere.example', 'www.example.com', 'data:text/html,x', 'mailto:']) {
    expect(checkHref(href)).toContain('starts with https://');
  }
});

it('wants the longest not shorter than the shortest', () => {
  expect(checkRange(1, 1, 'time')).toBe(true);
  expect(checkRange(2, 1, 'time')).toBe('The longest time cannot be shorter than the shortest (2).');
  expect(checkRange(undefined, 1, 'time')).toBe(true);
});

it('wants a language with its region', () => {
  expect(checkLocale('pt-PT')).toBe(true);
  expect(checkLocale('english')).toContain('en-GB');
  expect(checkLocale('en')).toContain('en-GB');
});

it('says grams in kilograms', () => {
  expect(sayWeight(1250)).toBe('= 1.25 kg');
  expect(sayWeight(0)).toBeUndefined();
  expect(sayWeight(undefined)).toBeUndefined();
});

it('knows the published id behind drafts and versions', () => {
  expect(toPublishedId('drafts.demo-a')).toBe('demo-a');
  expect(toPublishedId('versions.r1.demo-a')).toBe('demo-a');
  expect(toPublishedId('demo-a')).toBe('demo-a');
});

import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import { findStorefrontPath, findStorefrontUrl, type PublishedReader } from './storefrontUrl.ts';

const CONTENT = [
  { _id: 'e1', _type: 'marketEvent', slug: { current: 'saturday' }, products: [{ _ref: 'p1' }] },
  { _id: 'e2', _type: 'marketEvent', slug: { current: 'harbour' }, page: { _ref: 'own' }, products: [] },
  { _id: 'p1', _type: 'product', slug: { current: 'bandana' }, page: { _ref: 'product-own' } },
  { _id: 'p2', _type: 'product', slug: { current: 'lonely' } },
  { _id: 'siteSettings', _type: 'siteSettings', eventPage: { _ref: 'usual' } },
];

const reader: PublishedReader = {
  fetch: async (query, params) => (await evaluate(parse(query, { params }), { dataset: CONTENT, params })).get(),
};

describe('findStorefrontPath', () => {
  it.each([
    ['marketEvent', 'e1', '/saturday'],
    ['marketEvent', 'drafts.e1', '/saturday'],
    ['marketEvent', 'unpublished', undefined],
    ['product', 'p1', '/saturday/bandana'],
    ['product', 'p2', undefined],
    ['page', 'own', '/harbour'],
    ['page', 'usual', '/saturday'],
    ['page', 'product-own', '/saturday/bandana'],
    ['page', 'unused', undefined],
    ['siteSettings', 'siteSettings', '/'],
    ['seller', 's1', undefined],
  ])('of %s %s is %s', async (type, id, path) => {
    expect(await findStorefrontPath(reader, type, id)).toBe(path);
  });
});

describe('findStorefrontUrl', () => {
  it('takes a web address from the runtime file, without a slash at the end', () => {
    expect(findStorefrontUrl({ storefront: 'http://127.0.0.1:4400/' })).toBe('http://127.0.0.1:4400');
  });

  it.each([null, {}, { storefront: 5 }, { storefront: 'javascript:alert(1)' }, 'x'])(
    'takes nothing from %j',
    (settings) => {
      expect(findStorefrontUrl(settings)).toBeUndefined();
    },
  );
});

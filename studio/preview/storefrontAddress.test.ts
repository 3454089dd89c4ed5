import { evaluate, parse } from 'groq-js';
import { describe, expect, it } from 'vitest';
import type { PublishedReader } from '../actions/storefrontUrl.ts';
import { at } from './preview.fixtures.ts';
import { findPreviewPath, toAddressAt } from './storefrontAddress.ts';

const CONTENT = [
  { _id: 'cais', _type: 'marketEvent', slug: { current: 'cais' }, products: [{ _ref: 'mug' }] },
  { _id: 'vigo', _type: 'marketEvent', slug: { current: 'vigo' }, products: [{ _ref: 'mug' }] },
  { _id: 'mug', _type: 'product', slug: { current: 'quayside-mug' } },
  { _id: 'bowl', _type: 'product', slug: { current: 'bowl' } },
];

const reader: PublishedReader = {
  fetch: async (query, params) => (await evaluate(parse(query, { params }), { dataset: CONTENT, params })).get(),
};

describe('the address of a preview', () => {
  it.each([
    ['cais', 'mug', '/cais/quayside-mug'],
    ['vigo', 'mug', '/vigo/quayside-mug'],
    ['vigo', undefined, '/vigo'],
    ['vigo', 'bowl', undefined],
    ['unpublished', 'mug', undefined],
  ])('at %s of %s is %s', async (event, product, path) => {
    expect(await findPreviewPath(reader, event, product)).toBe(path);
  });

  it('says the time, unless it is now', () => {
    const url = 'http://127.0.0.1:4321/cais';
    expect(toAddressAt(url, at('2026-11-27T18:30:00Z'))).toBe(`${url}?at=2026-11-27T18%3A30%3A00Z`);
    expect(toAddressAt(url, undefined)).toBe(url);
  });
});

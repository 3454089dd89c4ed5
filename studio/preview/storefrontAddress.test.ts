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

  it('leads through the sellers’ door to the time, unless it is now', () => {
    const origin = 'http://127.0.0.1:4321';
    const door = new URL(toAddressAt(origin, '/cais/bowl', at('2026-11-27T18:30:00Z')));
    expect(door.origin + door.pathname).toBe(`${origin}/api/preview`);
    const target = new URL(door.searchParams.get('to') ?? '', origin);
    expect([target.pathname, target.searchParams.get('at')]).toEqual(['/cais/bowl', '2026-11-27T18:30:00Z']);
    expect(toAddressAt(origin, '/cais/bowl', undefined)).toBe(`${origin}/cais/bowl`);
  });
});

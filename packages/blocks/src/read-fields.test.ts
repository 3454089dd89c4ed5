import { expect, test } from 'vitest';
import { printHarbour } from './fixtures/pictures.ts';
import { findDate, findInstant, findPicture, toItems } from './read-fields.ts';

test('reads the objects of a list, and nothing else', () => {
  expect(toItems([{ a: 1 }, null, 'text', [1], { b: 2 }])).toEqual([{ a: 1 }, { b: 2 }]);
  expect(toItems(null)).toEqual([]);
});

test('reads dates that exist and instants whose zone is said', () => {
  expect(findDate('2026-11-14')).toBe('2026-11-14');
  expect(['2026-13-14', '14.11.2026', 20261114, null].map(findDate)).toEqual(Array(4).fill(undefined));
  expect(findInstant('2026-11-12T12:00:00.000Z')).toBe(1_794_484_800);
  expect(findInstant('2026-11-12T13:00:00+01:00')).toBe(1_794_484_800);
  expect(['2026-11-12T12:00', '2026-11-12', '2026-11-32T12:00:00Z', null].map(findInstant)).toEqual(
    Array(4).fill(undefined),
  );
});

test('reads a picture that is ready, and not one that is still a file of the lake', () => {
  const source = { type: 'image/avif', srcset: '/a.avif 400w' };
  const given = { ...printHarbour, _key: 'p', sources: [source, { type: 'image/gif', srcset: '/a.gif' }] };
  expect(findPicture(given)).toEqual({ ...printHarbour, sources: [source] });
  expect(findPicture({ alt: 'A box', asset: { _id: 'image-a-1x1-png' } })).toBeUndefined();
});

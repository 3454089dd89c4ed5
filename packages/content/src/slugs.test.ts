import { expect, test } from 'vitest';
import { isReservedEventSlug, reservedEventSlugs } from './slugs.ts';

test('keeps every address of the storefront from being an event', () => {
  expect(reservedEventSlugs.filter((slug) => !isReservedEventSlug(slug))).toEqual([]);
  expect(isReservedEventSlug('images')).toBe(true);
});

test('leaves every other slug to the organisers', () => {
  expect(isReservedEventSlug('cais-das-andorinhas')).toBe(false);
  expect(isReservedEventSlug('images-of-may')).toBe(false);
});

import type { DeliveryPromise } from '@stallkeep/promise';
import { expect, test } from 'vitest';
import { formatExpiry, formatFee, formatPromise, formatRow, formatStall } from './sentences.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
const reading = { locale: 'en-GB', zone: 'Europe/Lisbon', near: at('2026-11-12T12:00:00Z') };
const plain = (text: string | undefined) =>
  text?.replaceAll('\u00a0', ' ').replaceAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?=\d+ [A-Z])/g, '$1 ');

const common = {
  optionId: 'stall',
  kind: 'pickup',
  source: 'stock',
  title: 'Collect at the stall',
  priceMinor: 0,
  currency: 'EUR',
  place: { name: 'Feira da Ladra', address: 'Campo de Santa Clara, Lisbon', stall: 'A12' },
  asOf: at('2026-11-12T12:00:00Z'),
  expires: at('2026-11-24T12:00:00Z'),
  basis: [],
} as const;
const firm: DeliveryPromise = {
  ...common,
  status: 'firm',
  earliest: at('2026-11-14T10:00:00Z'),
  latest: at('2026-11-14T14:00:00Z'),
  zone: 'Europe/Lisbon',
  granularity: 'slot',
  orderFrom: at('2026-11-12T12:00:00Z'),
  orderUntil: at('2026-11-13T12:00:00Z'),
};

test('says a firm pickup as day, place time, place and condition, with "before" and never "by"', () => {
  const words = formatPromise(firm, reading);
  expect(plain(words.headline)).toBe('Collect Sat 14 Nov, 10:00–14:00');
  expect(words.where).toBe('at Stall A12, Lisbon time');
  expect(plain(words.condition)).toBe('Order before Fri 13 Nov, 12:00');
  expect(JSON.stringify(words)).not.toMatch(/\bby\b/);
});

test('weakens the verb of an estimate', () => {
  expect(plain(formatPromise({ ...firm, status: 'estimate' }, reading).headline)).toBe(
    'Usually ready to collect Sat 14 Nov, 10:00–14:00',
  );
  expect(
    plain(formatPromise({ ...firm, kind: 'lane', status: 'estimate', granularity: 'day' }, reading).headline),
  ).toBe('Usually delivered Sat 14 Nov');
});

test('gives no date and says who answers when it is unknown', () => {
  const words = formatPromise({ ...common, status: 'unknown', reason: 'beyond_reviewed' }, reading);
  expect(words.headline).toBe('No date yet');
  expect(words.reason).toContain('The maker answers within one working day.');
});

test('degrades an expired answer to what is confirmed when one orders', () => {
  expect(formatPromise({ ...common, status: 'unknown', reason: 'expired' }, reading).headline).toBe(
    'Confirmed when you order',
  );
  expect(plain(formatExpiry(common.expires, reading).condition)).toBe('From Tue 24 Nov, 12:00');
});

test('presumes no checkout: a way without dates names one on request', () => {
  const words = formatPromise({ ...common, status: 'unknown', reason: 'not_dated_yet' }, reading);
  expect(words).toEqual({ headline: 'Date on request', reason: 'The maker names a date before you order.' });
  expect(formatExpiry(common.expires, reading).answer).toBe('confirmed when you order');
});

test('says when orders open, in place time', () => {
  const words = formatPromise(
    { ...common, status: 'unavailable', reason: 'orders_not_open', orderFrom: at('2026-11-16T09:00:00Z') },
    reading,
  );
  expect(plain(words.condition)).toBe('Orders open Mon 16 Nov, 09:00, Lisbon time');
});

test('words a later row as a condition that is true whenever it is read', () => {
  const row = { from: at('2026-11-12T12:00:00Z'), until: at('2026-11-13T12:00:00Z'), promise: firm };
  const words = formatRow(row, reading);
  expect(plain(`${words.condition}: ${words.answer}`)).toBe(
    'Order before Fri 13 Nov, 12:00: collect Sat 14 Nov, 10:00–14:00',
  );
});

test('says free for nothing and the amount otherwise', () => {
  expect(formatFee(firm, 'en-GB')).toBe('Free');
  expect(formatFee({ ...firm, priceMinor: 350 }, 'en-GB')).toBe('€3.50');
});

test('puts "Stall" before a bare number only', () => {
  expect(formatStall('A12')).toBe('Stall A12');
  expect(formatStall('Banca 7')).toBe('Banca 7');
  expect(formatStall('The blue tent')).toBe('The blue tent');
});

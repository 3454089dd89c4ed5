import { describe, expect, it } from 'vitest';
import { at, datedPromises, lane, noDate, notOpen, pickup, toReading } from '../test/samples.ts';
import {
  formatExpiry,
  formatFee,
  formatHeld,
  formatMinimum,
  formatPromise,
  formatRow,
  formatSentence,
  formatStall,
  formatUnavailable,
  formatUnknown,
} from './index.ts';

const reading = toReading('en-GB');
const plain = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ');
const sentenceOf = (name: string, locale = 'en-GB') => {
  const promise = datedPromises[name];
  if (promise === undefined) throw new Error(`There is no sample "${name}": see test/samples.ts.`);
  return plain(formatSentence(promise, toReading(locale)));
};

describe('a promise in words', () => {
  it('says the one explicit sentence that is stored with an order', () => {
    expect(plain(formatSentence(pickup, reading))).toBe(
      'Collect Sat 14 Nov, 10:00–14:00 at Stall A12, Lisbon time. Order before Fri 13 Nov, 12:00.',
    );
  });

  it('says it in parts for the lines of a page', () => {
    const words = formatPromise(pickup, reading);
    expect(plain(words.headline)).toBe('Collect Sat 14 Nov, 10:00–14:00');
    expect(words.where).toBe('at Stall A12, Lisbon time');
    expect(plain(words.condition)).toBe('Order before Fri 13 Nov, 12:00');
    expect(Object.keys(words)).toEqual(['headline', 'where', 'condition']);
  });

  it('says whole days where that is how exact it is, on the clock of the place', () => {
    expect(plain(formatSentence(lane, reading))).toBe(
      'Delivered Sat 28 Nov – Tue 1 Dec, New York time. Order before Tue 24 Nov, 14:00.',
    );
  });

  it('names the times of half a day', () => {
    const morning = { ...lane, granularity: 'half-day', latest: at('2026-11-28T17:00:00Z') } as const;
    expect(plain(formatPromise(morning, reading).headline)).toBe('Delivered Sat 28 Nov, 00:00–12:00');
  });

  it('says "ready to collect" where a pickup is on one of several days', () => {
    expect(sentenceOf('pickup.firm, ready on one of several days')).toContain(
      'Ready to collect Wed 2 Dec, 17:00 – Fri 4 Dec, 19:00 at Stall A12',
    );
  });

  it('weakens the verb of an estimate, and says what it rests on where that is known', () => {
    expect(sentenceOf('pickup.estimate')).toContain('Usually ready to collect Sat 14 Nov, 10:00–14:00 at');
    expect(sentenceOf('lane.estimate')).toContain('Usually delivered Sat 28 Nov – Tue 1 Dec, New York time.');
    expect(sentenceOf('lane.estimate, 90 of 100 measured')).toContain(
      '(9 in 10 of the last 120 parcels came no later)',
    );
    expect(sentenceOf('lane.estimate, 95 of 100 measured')).toContain(
      '(19 in 20 of the last 47 parcels came no later)',
    );
  });

  it('says of a run that may not go what it needs, when that is decided, and what happens else', () => {
    expect(sentenceOf('run.minimum, refunds')).toBe(
      'Delivered Mon 16 Nov, 11:30–13:00 if the run goes, Lisbon time. Order before Fri 13 Nov, 12:00. ' +
        'The run goes with 12 orders; 7 are in so far. Decided before Mon 16 Nov, 10:00, Lisbon time. ' +
        'With fewer, you get your money back.',
    );
    expect(sentenceOf('run.minimum, rolls over')).toContain('With fewer, your order goes on the next run.');
    expect(formatMinimum(pickup, reading)).toBeUndefined();
  });

  it('says until when it is kept, only where it is', () => {
    const kept = { ...pickup, heldUntil: at('2026-11-16T19:00:00Z') };
    expect(plain(formatHeld(kept, reading))).toBe('Kept for you until Mon 16 Nov, 19:00, Lisbon time.');
    expect(formatHeld(pickup, reading)).toBeUndefined();
    expect(formatHeld(noDate, reading)).toBeUndefined();
  });

  it('tells a dated promise on its own zone, whatever the reading’s', () => {
    const reader = { ...reading, zone: 'Asia/Tokyo' };
    expect(formatSentence(pickup, reader)).toBe(formatSentence(pickup, reading));
  });

  it('gives no date and says who answers when it is unknown', () => {
    expect(formatPromise(noDate, reading)).toEqual({
      headline: 'No date yet',
      reason: 'The opening days that far ahead are not confirmed yet. The maker answers within one working day.',
    });
  });

  it('says what to do instead when it is unavailable', () => {
    expect(formatUnavailable('outside_zone', 'en', { postcode: '1350-123', place: 'Feira da Ladra' })).toEqual({
      headline: 'Not to 1350-123',
      reason: 'Collect at Feira da Ladra, or give another address.',
    });
    expect(formatUnavailable('outside_zone', 'en').headline).toBe('Not to this address');
  });

  it('says when orders open, in place time', () => {
    expect(plain(formatPromise(notOpen, reading).condition)).toBe('Orders open Mon 16 Nov, 09:00, Lisbon time');
  });

  it('degrades an expired answer to what is confirmed when one orders', () => {
    expect(formatUnknown('expired', 'en').headline).toBe('Confirmed when you order');
    const expiry = formatExpiry(pickup.expires, reading);
    expect(plain(`${expiry.condition}: ${expiry.answer}`)).toBe('From Tue 24 Nov, 12:00: confirmed when you order');
  });
});

describe('a later row', () => {
  const row = { from: at('2026-11-12T12:00:00Z'), until: at('2026-11-13T12:00:00Z') };

  it('is a condition that is true whenever it is read', () => {
    const words = formatRow({ ...row, promise: pickup }, reading);
    expect(plain(words.sentence)).toBe('Order before Fri 13 Nov, 12:00 → collect Sat 14 Nov, 10:00–14:00, Lisbon time');
    expect(plain(words.condition)).toBe('Order before Fri 13 Nov, 12:00');
    expect(plain(words.answer)).toBe('collect Sat 14 Nov, 10:00–14:00');
  });

  it('says from when there is no date', () => {
    expect(plain(formatRow({ ...row, promise: noDate }, reading).sentence)).toBe(
      'From Thu 12 Nov, 12:00, Lisbon time: no date yet',
    );
  });

  it('keeps the capital of a German noun inside a sentence', () => {
    expect(plain(formatRow({ ...row, promise: pickup }, toReading('de')).answer)).toMatch(/^Abholung Sa/);
  });
});

describe('numbers', () => {
  const minimumOf = (orders: number, ordersSoFar: number, locale: string) =>
    formatMinimum(
      { ...pickup, kind: 'run', wording: { key: 'run.minimum', params: { orders, ordersSoFar } } },
      toReading(locale),
    );

  it('says one order and two orders', () => {
    expect(minimumOf(1, 0, 'en')).toBe('The run goes with 1 order; none is in so far.');
    expect(minimumOf(2, 1, 'en')).toBe('The run goes with 2 orders; 1 is in so far.');
    expect(minimumOf(3, 2, 'pt')).toBe('A volta realiza-se com pelo menos 3 encomendas; já há 2.');
  });

  it('has a dual in Arabic, and other words for few and many', () => {
    expect(minimumOf(2, 2, 'ar')).toContain('طلبين؛ حتى الآن طلبان');
    expect(minimumOf(3, 1, 'ar')).toContain('3 طلبات؛ حتى الآن طلب واحد');
    expect(minimumOf(11, 10, 'ar')).toContain('11 طلبًا؛ حتى الآن 10 طلبات');
    expect(minimumOf(100, 99, 'ar')).toContain('100 طلب؛ حتى الآن 99 طلبًا');
  });

  it('says free for nothing and the amount otherwise', () => {
    expect(formatFee({ priceMinor: 0, currency: 'EUR' }, 'en-GB')).toBe('Free');
    expect(formatFee({ priceMinor: 350, currency: 'EUR' }, 'en-GB')).toBe('€3.50');
    expect(formatFee({ priceMinor: 350, currency: 'JPY' }, 'en-GB')).toBe('JP¥350');
  });

  it('puts "Stall" before a bare number only', () => {
    expect(formatStall('A12', 'en')).toBe('Stall A12');
    expect(formatStall('A12', 'pt')).toBe('Banca A12');
    expect(formatStall('Banca 7', 'en')).toBe('Banca 7');
    expect(formatStall('The blue tent', 'en')).toBe('The blue tent');
  });
});

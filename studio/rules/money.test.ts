import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCompareAtPrice,
  checkFee,
  checkPrice,
  formatMoneyText,
  formatPrice,
  formatPriceRange,
  OFFERED_CURRENCIES,
  parseMoneyText,
  toCurrencyDigits,
} from './money.ts';

const amount = (amountMinor: number) => ({ kind: 'amount', amountMinor });

describe('parseMoneyText', () => {
  it.each([
    ['12.90', 'EUR', 1290],
    ['12,90', 'EUR', 1290],
    ['12,9', 'EUR', 1290],
    ['12', 'EUR', 1200],
    ['12.', 'EUR', 1200],
    ['.5', 'EUR', 50],
    ['0', 'EUR', 0],
    ['€ 12.90', 'EUR', 1290],
    ['12,90 €', 'EUR', 1290],
    ['12.90 EUR', 'EUR', 1290],
    ['1 290,00', 'EUR', 129000],
    ['1\u202f290,00', 'EUR', 129000],
    ['1.290,00', 'EUR', 129000],
    ['1,290.00', 'EUR', 129000],
    ["1'290.00", 'CHF', 129000],
    ['1,290,000', 'EUR', 129000000],
    ['-3.50', 'EUR', -350],
    ['1500', 'JPY', 1500],
    ['1.290', 'KWD', 1290],
  ])('reads %s %s as %i', (text, currency, expected) => {
    expect(parseMoneyText(text, currency)).toEqual(amount(expected));
  });

  it.each([
    ['1.290', 'EUR', 'two ways'],
    ['1,290', 'EUR', 'two ways'],
    ['1,500', 'JPY', 'two ways'],
    ['12.905', 'EUR', 'two ways'],
    ['12.9055', 'EUR', 'has 4'],
    ['12.5', 'JPY', 'no decimals'],
    ['twelve', 'EUR', 'not an amount'],
    ['1e3', 'EUR', 'not an amount'],
    ['.', 'EUR', 'not an amount'],
    ['12.34,56.7', 'EUR', 'do not add up'],
    ['1.29.00', 'EUR', 'do not add up'],
    ['99999999999999999', 'EUR', 'too large'],
  ])('refuses %s %s and says why', (text, currency, why) => {
    const read = parseMoneyText(text, currency);
    expect(read.kind).toBe('refused');
    expect(read.kind === 'refused' && read.message).toContain(why);
  });

  it.each(['', '  ', '€'])('reads %j as no amount', (text) => {
    expect(parseMoneyText(text, 'EUR')).toEqual({ kind: 'empty' });
  });

  const anyCurrency = fc.constantFrom(...OFFERED_CURRENCIES, 'KWD');
  const anyAmount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

  it('reads back what formatMoneyText wrote', () => {
    fc.assert(
      fc.property(anyAmount, anyCurrency, (amountMinor, currency) => {
        expect(parseMoneyText(formatMoneyText({ amountMinor, currency }), currency)).toEqual(amount(amountMinor));
      }),
    );
  });

  it('reads a decimal comma as it reads a decimal dot', () => {
    fc.assert(
      fc.property(anyAmount, (amountMinor) => {
        const text = formatMoneyText({ amountMinor, currency: 'EUR' });
        expect(parseMoneyText(text.replace('.', ','), 'EUR')).toEqual(amount(amountMinor));
      }),
    );
  });

  it('reads what German, English, French and Swiss sellers are used to write', () => {
    const locales = fc.constantFrom('de-DE', 'en-GB', 'fr-FR', 'de-CH', 'pt-PT');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), locales, (amountMinor, locale) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(amountMinor / 100);
        expect(parseMoneyText(text, 'EUR')).toEqual(amount(amountMinor));
      }),
    );
  });

  it('never gives an amount that is not a whole number of minor units', () => {
    fc.assert(
      fc.property(fc.string(), anyCurrency, (text, currency) => {
        const read = parseMoneyText(text, currency);
        expect(read.kind !== 'amount' || Number.isSafeInteger(read.amountMinor)).toBe(true);
      }),
    );
  });
});

describe('formatting', () => {
  it('writes as many decimals as the currency has', () => {
    expect(formatMoneyText({ amountMinor: 5, currency: 'EUR' })).toBe('0.05');
    expect(formatMoneyText({ amountMinor: -5, currency: 'EUR' })).toBe('-0.05');
    expect(formatMoneyText({ amountMinor: 500, currency: 'JPY' })).toBe('500');
    expect(formatMoneyText({ amountMinor: 500, currency: 'KWD' })).toBe('0.500');
    expect(toCurrencyDigits('nonsense')).toBe(2);
  });

  it('shows a price as people read it', () => {
    expect(formatPrice({ amountMinor: 1290, currency: 'EUR' })).toBe('€12.90');
    expect(formatPrice({ amountMinor: 1290, currency: '??' })).toBe('12.90 ??');
  });

  it('shows a range, one price, or each currency by itself', () => {
    const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
    expect(formatPriceRange([])).toBeUndefined();
    expect(formatPriceRange([{}])).toBeUndefined();
    expect(formatPriceRange([eur(1290), eur(1290)])).toBe('€12.90');
    expect(formatPriceRange([eur(1800), {}, eur(1290)])).toBe('€12.90 – €18.00');
    expect(formatPriceRange([eur(1800), { amountMinor: 900, currency: 'GBP' }])).toBe('€18.00, £9.00');
  });
});

describe('rules', () => {
  it.each([
    [undefined, true],
    [{ amountMinor: 1, currency: 'EUR' }, true],
    [{ amountMinor: 0, currency: 'EUR' }, 'A price must be more than 0.'],
    [{ amountMinor: -1, currency: 'EUR' }, 'A price must be more than 0.'],
    [{ amountMinor: 1.5, currency: 'EUR' }, 'The price has more decimals than its currency allows.'],
    [{ currency: 'EUR' }, 'Give the price an amount.'],
    [{ amountMinor: 1 }, 'Choose the currency of this amount.'],
    [{ amountMinor: 1, currency: 'eur' }, 'Choose the currency of this amount.'],
  ])('a price %j gives %j', (value, verdict) => {
    expect(checkPrice(value)).toBe(verdict);
  });

  it.each([
    [{ amountMinor: 0, currency: 'EUR' }, true],
    [{ amountMinor: -1, currency: 'EUR' }, 'This cannot be less than 0.'],
    [{ currency: 'EUR' }, 'Give an amount. Write 0 when it is free.'],
  ])('a fee %j gives %j', (value, verdict) => {
    expect(checkFee(value)).toBe(verdict);
  });

  it('wants an earlier price to be higher and in the same currency', () => {
    const price = { amountMinor: 1290, currency: 'EUR' };
    expect(checkCompareAtPrice({ amountMinor: 1500, currency: 'EUR' }, price)).toBe(true);
    expect(checkCompareAtPrice({ amountMinor: 1290, currency: 'EUR' }, price)).toContain('higher');
    expect(checkCompareAtPrice({ amountMinor: 1500, currency: 'GBP' }, price)).toContain('in EUR');
    expect(checkCompareAtPrice(undefined, price)).toBe(true);
  });
});

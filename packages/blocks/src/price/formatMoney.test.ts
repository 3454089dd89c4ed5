import { expect, test } from 'vitest';
import { formatMoney } from './formatMoney.ts';

// The space between number and sign is a no-break space; which one differs between ICU versions.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [1250, 'EUR', 'en-GB', '€12.50'],
  [1250, 'EUR', 'pt-PT', '12,50 €'],
  [1250, 'JPY', 'en-GB', 'JP¥1,250'],
  [1250, 'KWD', 'en-GB', 'KWD 1.250'],
  [0, 'EUR', 'en-GB', '€0.00'],
])('writes %i minor units of %s in %s as %s', (amountMinor, currency, locale, expected) => {
  expect(plain(formatMoney({ amountMinor, currency }, locale))).toBe(expected);
});

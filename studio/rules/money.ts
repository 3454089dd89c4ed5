/** An amount in the currency's smallest unit and the ISO 4217 code it is in. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

export type MoneyText =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amountMinor: number }
  | { readonly kind: 'refused'; readonly message: string };

/** What a seller can choose from without searching; any other ISO 4217 code a document already has is kept. */
export const OFFERED_CURRENCIES = [
  'EUR',
  'GBP',
  'USD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'JPY',
] as const;

export const DEFAULT_CURRENCY = 'EUR';

const CURRENCY_CODE = /^[A-Z]{3}$/;

/** Decimals the currency is written with: 2 for EUR, 0 for JPY, 3 for KWD. An unknown code counts as 2. */
export function toCurrencyDigits(currency: string): number {
  if (!CURRENCY_CODE.test(currency)) return 2;
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}

/**
 * Reads what a seller typed as an amount: "12.90", "12,90", "1 290,00", "1.290,00" and "€ 12.90" all work. A text that
 * can be read two ways ("1.290" euros) is refused, because a price that is wrong by a factor of a thousand is worse
 * than a question.
 *
 * @example parseMoneyText('12,90', 'EUR') // => { kind: 'amount', amountMinor: 1290 }
 */
export function parseMoneyText(text: string, currency: string): MoneyText {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(\p{Sc}|[A-Z]{3})|(\p{Sc}|[A-Z]{3})$/gu, '');
  if (bare === '') return { kind: 'empty' };
  if (!/^-?[\d.,]+$/.test(bare) || !/\d/.test(bare))
    return refused(`“${text.trim()}” is not an amount. Write it like 12.90.`);

  const digits = toCurrencyDigits(currency);
  const split = splitAmount(bare, digits);
  if (split.kind === 'refused') return split;
  const { whole, fraction } = split;
  if (fraction.length > digits) {
    return refused(
      digits === 0
        ? `Prices in ${currency} have no decimals.`
        : `Prices in ${currency} have ${digits} decimals; “${text.trim()}” has ${fraction.length}.`,
    );
  }
  const amountMinor = Number(`${whole}${fraction.padEnd(digits, '0')}`);
  return Number.isSafeInteger(amountMinor) ? { kind: 'amount', amountMinor } : refused('This amount is too large.');
}

type SplitAmount =
  | { readonly kind: 'split'; readonly whole: string; readonly fraction: string }
  | { readonly kind: 'refused'; readonly message: string };

function splitAmount(bare: string, digits: number): SplitAmount {
  const separators = bare.match(/[.,]/g) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return { kind: 'split', whole: bare, fraction: '' };

  const cut = bare.lastIndexOf(last);
  const head = bare.slice(0, cut);
  const fraction = bare.slice(cut + 1);
  const isOneKind = separators.every((separator) => separator === last);
  if (isOneKind && separators.length > 1) {
    return isGrouped(bare, last) ? { kind: 'split', whole: strip(bare), fraction: '' } : refused(misplaced(bare));
  }
  if (isOneKind && fraction.length === 3 && digits !== 3) {
    const whole = strip(bare);
    return refused(
      `“${bare}” can be read two ways. Write ${whole}${digits > 0 ? `.${'0'.repeat(digits)}` : ''} or ${head}.${fraction.slice(0, Math.max(digits, 1))}.`,
    );
  }
  const group = last === '.' ? ',' : '.';
  if (head.includes(last) || (head.includes(group) && !isGrouped(head, group))) return refused(misplaced(bare));
  return { kind: 'split', whole: strip(head) || '0', fraction };
}

/** "1,290,000": groups of three after the first. */
function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.split(separator);
  return /^-?\d{1,3}$/.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}

function strip(text: string): string {
  return text.replace(/[.,]/g, '');
}

function misplaced(text: string): string {
  return `The dots and commas in “${text}” do not add up to an amount. Write it like 1290.00.`;
}

function refused(message: string): { readonly kind: 'refused'; readonly message: string } {
  return { kind: 'refused', message };
}

/**
 * The amount as a seller edits it: plain digits, a dot, the currency's decimals.
 *
 * @example formatMoneyText({ amountMinor: 1290, currency: 'EUR' }) // => '12.90'
 */
export function formatMoneyText({ amountMinor, currency }: Money): string {
  const digits = toCurrencyDigits(currency);
  const sign = amountMinor < 0 ? '-' : '';
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The amount as it is read in lists: "€12.90". */
export function formatPrice({ amountMinor, currency }: Money): string {
  if (!CURRENCY_CODE.test(currency)) return `${formatMoneyText({ amountMinor, currency })} ${currency}`.trim();
  const amount = amountMinor / 10 ** toCurrencyDigits(currency);
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount);
}

/**
 * "€12.90", or "€12.90 – €18.00" when prices differ; undefined when no variant has a price. Prices in more than one
 * currency are listed, since a range across currencies says nothing.
 */
export function formatPriceRange(prices: readonly Partial<Money>[]): string | undefined {
  const known = prices.filter(isMoney);
  const currencies = [...new Set(known.map((price) => price.currency))];
  const ranges = currencies.map((currency) => {
    const amounts = known.filter((price) => price.currency === currency).map((price) => price.amountMinor);
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    const from = formatPrice({ amountMinor: low, currency });
    return low === high ? from : `${from} – ${formatPrice({ amountMinor: high, currency })}`;
  });
  return ranges.length > 0 ? ranges.join(', ') : undefined;
}

export function isMoney(value: Partial<Money> | null | undefined): value is Money {
  return typeof value?.amountMinor === 'number' && typeof value.currency === 'string';
}

/** True when a seller's price can be asked of a buyer. */
export function checkPrice(value: Partial<Money> | null | undefined): true | string {
  if (value === undefined || value === null) return true;
  if (value.amountMinor === undefined) return 'Give the price an amount.';
  if (!Number.isInteger(value.amountMinor)) return 'The price has more decimals than its currency allows.';
  if (value.amountMinor <= 0) return 'A price must be more than 0.';
  return checkCurrency(value.currency);
}

/** A fee or a cost may be 0: collection is often free. */
export function checkFee(value: Partial<Money> | null | undefined): true | string {
  if (value === undefined || value === null) return true;
  if (value.amountMinor === undefined) return 'Give an amount. Write 0 when it is free.';
  if (!Number.isInteger(value.amountMinor)) return 'The amount has more decimals than its currency allows.';
  if (value.amountMinor < 0) return 'This cannot be less than 0.';
  return checkCurrency(value.currency);
}

function checkCurrency(currency: string | undefined): true | string {
  return currency !== undefined && CURRENCY_CODE.test(currency) ? true : 'Choose the currency of this amount.';
}

/** A price "before" only makes sense above the price now, in the same currency. */
export function checkCompareAtPrice(
  before: Partial<Money> | undefined,
  price: Partial<Money> | undefined,
): true | string {
  if (!isMoney(before) || !isMoney(price)) return true;
  if (before.currency !== price.currency) return `The earlier price must be in ${price.currency}, as the price is.`;
  return before.amountMinor > price.amountMinor ? true : 'The earlier price must be higher than the price now.';
}

import type { EventPhase, ProductView, VariantView } from '@stallkeep/blocks/page-view';
import type { FulfilmentOptionShape } from '@stallkeep/content';

/** One product as both feeds tell of it, with the stock that is still free. */
export interface FeedProduct {
  readonly view: ProductView;
  /** Barcodes by SKU, as the seller typed them. */
  readonly barcodes: ReadonlyMap<string, string>;
  /** Pieces still free, by SKU. */
  readonly free: ReadonlyMap<string, number>;
  readonly options: readonly FulfilmentOptionShape[];
  /** Places it can be collected at, with the days from now to when it is ready at the latest. */
  readonly collections: readonly FeedCollection[];
}

export interface FeedCollection {
  readonly placeId: string;
  /** Local days from today. */
  readonly days: number;
}

export interface FeedMarket {
  readonly name: string;
  readonly href: string;
  readonly phase: EventPhase;
  readonly siteUrl: string;
  readonly products: readonly FeedProduct[];
}

export type Availability = 'in_stock' | 'out_of_stock';

/** Only what can be ordered now is in stock: at another time a catalogue would send buyers to a closed stall. */
export function findAvailability({ phase }: Pick<FeedMarket, 'phase'>, variant: VariantView): Availability {
  return phase === 'open' && variant.isAvailable ? 'in_stock' : 'out_of_stock';
}

/** Exact decimal text of minor units with its currency. @example 1250 EUR // => '12.50 EUR' */
export function formatFeedPrice({ amountMinor, currency }: VariantView['price']): string {
  return `${formatDecimal({ amountMinor, currency })} ${currency}`;
}

/** Exact decimal text of minor units, by the currency's own number of digits. @example 1250 EUR // => '12.50' */
export function formatDecimal({ amountMinor, currency }: VariantView['price']): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  if (digits === 0) return String(amountMinor);
  const text = String(amountMinor).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Whether a barcode is a GTIN: 8, 12, 13 or 14 digits of which the last checks the others. Anything else would have the item refused. */
export function isGtin(text: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/.test(text)) return false;
  const digits = [...text].map(Number).reverse();
  const sum = digits.reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

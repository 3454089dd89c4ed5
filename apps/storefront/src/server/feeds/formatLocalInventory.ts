import { type FeedMarket, findAvailability, formatFeedPrice } from './feed-facts.ts';

const COLUMNS = ['store_code', 'id', 'quantity', 'price', 'availability', 'pickup_method', 'pickup_sla'] as const;

/**
 * What can be collected where, tab by tab: one row for each variant and place. Places are named by their document's id, which is the
 * store code to give the catalogue.
 */
export function formatLocalInventory(market: FeedMarket): string {
  const rows = market.products.flatMap(({ view, free, collections }) =>
    collections.flatMap(({ placeId, days }) =>
      view.variants.map((variant) => {
        const availability = findAvailability(market, variant);
        return [
          placeId,
          variant.sku,
          availability === 'in_stock' ? String(free.get(variant.sku) ?? 0) : '0',
          formatFeedPrice(variant.price),
          availability,
          'buy',
          formatSla(days),
        ];
      }),
    ),
  );
  return `${[COLUMNS, ...rows].map((row) => row.map(cleanCell).join('\t')).join('\n')}\n`;
}

/** The words there are for how soon something can be collected. */
function formatSla(days: number): string {
  if (days === 0) return 'same day';
  if (days === 1) return 'next day';
  if (days <= 6) return `${days}-day`;
  return 'multi-week';
}

/** A cell ends with a tab and a row with its line, so neither stands in one; nothing in a cell is a sheet's formula. */
function cleanCell(text: string): string {
  const plain = text.replaceAll(/[\t\r\n\u2028\u2029\p{Cc}]+/gu, ' ').trim();
  return /^[=+@-]/.test(plain) ? `'${plain}` : plain;
}

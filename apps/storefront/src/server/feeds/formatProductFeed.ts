import type { VariantView } from '@stallkeep/blocks/page-view';
import { absoluteUrl } from '../../paths.ts';
import { escapeXml } from './escapeXml.ts';
import { type FeedMarket, type FeedProduct, findAvailability, formatFeedPrice, isGtin } from './feed-facts.ts';
import { listShipping, type ShippingFact } from './shipping-facts.ts';

/** Longest the readers of such feeds take. */
const LONGEST_TITLE = 150;
const LONGEST_DESCRIPTION = 5000;
const MOST_PICTURES = 10;
/** An id longer than this is not taken; such a variant is left out. */
const LONGEST_ID = 50;

/** RSS 2.0 with the "g" names of Google's merchant product data, one item a variant. */
export function formatProductFeed(market: FeedMarket): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0">',
    '<channel>',
    element('title', market.name),
    element('link', absoluteUrl(market.siteUrl, market.href)),
    element('description', `What can be ordered at ${market.name}`),
    ...market.products.flatMap((product) =>
      product.view.variants.map((variant) => formatItem(market, product, variant)),
    ),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function formatItem(market: FeedMarket, product: FeedProduct, variant: VariantView): string {
  const { view, barcodes, options } = product;
  const barcode = barcodes.get(variant.sku);
  const gtin = barcode !== undefined && isGtin(barcode) ? barcode : undefined;
  const pictures = [...new Set([variant.picture, ...view.pictures].flatMap((picture) => picture?.src ?? []))];
  const [first, ...others] = pictures.map((src) => absoluteUrl(market.siteUrl, src));
  // An item without a picture is refused, and so would the feed be with many of them.
  if (first === undefined || variant.sku.length > LONGEST_ID) return '';
  const isOne = view.variants.length === 1;
  const title = isOne ? view.title : `${view.title}, ${variant.title}`;
  const fields = [
    element('g:id', variant.sku),
    ...(isOne ? [] : [element('g:item_group_id', view.id)]),
    element('g:title', title.slice(0, LONGEST_TITLE)),
    element('g:description', (view.summary ?? title).slice(0, LONGEST_DESCRIPTION)),
    element('g:link', absoluteUrl(market.siteUrl, variant.href)),
    element('g:image_link', first),
    ...others.slice(0, MOST_PICTURES).map((src) => element('g:additional_image_link', src)),
    element('g:availability', findAvailability(market, variant)),
    ...formatPrices(variant),
    element('g:condition', view.condition.kind),
    element('g:brand', view.seller.name),
    ...(gtin === undefined ? [element('g:identifier_exists', 'no')] : [element('g:gtin', gtin)]),
    ...(variant.weightGrams === undefined ? [] : [element('g:shipping_weight', `${variant.weightGrams} g`)]),
    ...(view.materials === undefined ? [] : [element('g:material', view.materials.slice(0, 200))]),
    ...formatOptions(variant),
    ...listShipping(options).map(formatShipping),
  ];
  return `<item>\n${fields.join('\n')}\n</item>`;
}

/** A price that was higher before is told as that, and the one to pay as the sale price. */
function formatPrices({ price, compareAtPrice }: VariantView): readonly string[] {
  if (compareAtPrice === undefined) return [element('g:price', formatFeedPrice(price))];
  return [element('g:price', formatFeedPrice(compareAtPrice)), element('g:sale_price', formatFeedPrice(price))];
}

const OPTION_NAMES = new Map([
  ['colour', 'g:color'],
  ['color', 'g:color'],
  ['size', 'g:size'],
  ['pattern', 'g:pattern'],
]);

function formatOptions({ options }: VariantView): readonly string[] {
  return options.flatMap(({ name, value }) => {
    const tag = OPTION_NAMES.get(name.toLowerCase());
    return tag === undefined ? [] : [element(tag, value.slice(0, 100))];
  });
}

function formatShipping({ countryCode, prefixes, service, price, handlingDays, transitDays }: ShippingFact): string {
  const days = (name: string, range: ShippingFact['transitDays']) =>
    range === undefined
      ? []
      : [element(`g:min_${name}_time`, String(range.min)), element(`g:max_${name}_time`, String(range.max))];
  return [
    '<g:shipping>',
    element('g:country', countryCode),
    ...(prefixes === undefined ? [] : [element('g:postal_code', prefixes.map((prefix) => `${prefix}*`).join(','))]),
    element('g:service', service.slice(0, 100)),
    element('g:price', formatFeedPrice(price)),
    ...days('handling', handlingDays),
    ...days('transit', transitDays),
    '</g:shipping>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

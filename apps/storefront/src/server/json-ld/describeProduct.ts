import type { EventView, ProductView, VariantView } from '@stallkeep/blocks/page-view';
import type { Offer, Product, ProductGroup } from 'schema-dts';
import { absoluteUrl } from '../../paths.ts';
import { formatDecimal } from '../feeds/feed-facts.ts';
import type { OfferTerms } from './describeOfferTerms.ts';
import type { SiteFacts } from './describeSite.ts';
import { formatZonedIso } from './formatZonedIso.ts';

const CONDITION = {
  new: 'https://schema.org/NewCondition',
  refurbished: 'https://schema.org/RefurbishedCondition',
  used: 'https://schema.org/UsedCondition',
} as const satisfies Record<ProductView['condition']['kind'], string>;

/** Option names schema.org has a property for; others go without. */
const VARIES_BY = new Map([
  ['colour', 'https://schema.org/color'],
  ['color', 'https://schema.org/color'],
  ['size', 'https://schema.org/size'],
  ['material', 'https://schema.org/material'],
  ['pattern', 'https://schema.org/pattern'],
]);

export interface ProductFacts {
  readonly product: ProductView;
  readonly event: EventView;
  readonly site: SiteFacts;
  /** The same for every variant. */
  readonly terms?: OfferTerms;
  /** Nothing of it is in stock: each one is made when it is ordered. */
  readonly isMadeToOrder?: boolean;
}

/**
 * A product with one variant is a Product, with more a ProductGroup whose variants each have their offer. Availability is stated
 * only while the event takes orders: at another time "in stock" would be read as "can be bought", which it cannot.
 */
export function describeProduct(facts: ProductFacts): Product | ProductGroup {
  const { product, site } = facts;
  const [only, ...others] = product.variants;
  const shared = {
    name: product.title,
    brand: { '@type': 'Brand', name: product.seller.name },
    ...(product.summary === undefined ? {} : { description: product.summary }),
    ...(product.pictures.length === 0
      ? {}
      : { image: product.pictures.map((picture) => absoluteUrl(site.siteUrl, picture.src)) }),
    ...(product.materials === undefined ? {} : { material: product.materials }),
  } as const;
  if (only !== undefined && others.length === 0) {
    return {
      '@type': 'Product',
      ...shared,
      url: absoluteUrl(site.siteUrl, product.href),
      sku: only.sku,
      itemCondition: CONDITION[product.condition.kind],
      offers: describeOffer(facts, only),
    };
  }
  const variesBy = product.optionGroups.flatMap(({ name }) => VARIES_BY.get(name.toLowerCase()) ?? []);
  return {
    '@type': 'ProductGroup',
    ...shared,
    url: absoluteUrl(site.siteUrl, product.href),
    productGroupID: product.id,
    ...(variesBy.length === 0 ? {} : { variesBy }),
    hasVariant: product.variants.map((variant) => describeVariant(facts, variant)),
  };
}

function describeVariant(facts: ProductFacts, variant: VariantView): Product {
  const picture = variant.picture ?? facts.product.pictures[0];
  return {
    '@type': 'Product',
    name: `${facts.product.title}, ${variant.title}`,
    sku: variant.sku,
    url: absoluteUrl(facts.site.siteUrl, variant.href),
    itemCondition: CONDITION[facts.product.condition.kind],
    ...(picture === undefined ? {} : { image: absoluteUrl(facts.site.siteUrl, picture.src) }),
    ...describeOptions(variant),
    offers: describeOffer(facts, variant),
  };
}

function describeOptions(variant: VariantView): { color?: string; size?: string } {
  const findValue = (...names: string[]) =>
    variant.options.find((option) => names.includes(option.name.toLowerCase()))?.value;
  const [color, size] = [findValue('colour', 'color'), findValue('size')];
  return { ...(color === undefined ? {} : { color }), ...(size === undefined ? {} : { size }) };
}

function describeOffer(facts: ProductFacts, variant: VariantView): Offer {
  const { product, event, site, terms = {} } = facts;
  const isSelling = event.phase === 'open';
  return {
    '@type': 'Offer',
    url: absoluteUrl(site.siteUrl, variant.href),
    sku: variant.sku,
    price: formatDecimal(variant.price),
    priceCurrency: variant.price.currency,
    itemCondition: CONDITION[product.condition.kind],
    seller: { '@type': 'Organization', name: product.seller.name },
    ...(isSelling ? { availability: findAvailability(facts, variant) } : {}),
    ...terms,
    ...(event.ordersOpenAt === undefined ? {} : { availabilityStarts: formatZonedIso(event.ordersOpenAt, event.zone) }),
    ...(event.ordersCloseAt === undefined ? {} : { availabilityEnds: formatZonedIso(event.ordersCloseAt, event.zone) }),
  };
}

function findAvailability({ isMadeToOrder = false }: ProductFacts, { isAvailable }: VariantView) {
  if (!isAvailable) return 'https://schema.org/OutOfStock';
  return isMadeToOrder ? 'https://schema.org/MadeToOrder' : 'https://schema.org/InStock';
}

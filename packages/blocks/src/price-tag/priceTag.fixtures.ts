import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import type { PriceTagContent } from './priceTag.content.ts';

export const priceTagFixtures = {
  full: { note: 'VAT included', showCompareAt: true, showUnitPrice: true },
  long: {
    note: 'No VAT is charged: the workshop is a small business under article 53 of the Portuguese VAT code. A deposit of €0.50 for the tin is given back at the stall.',
    showCompareAt: true,
    showUnitPrice: true,
  },
  minimal: { showCompareAt: false, showUnitPrice: false },
} satisfies Record<string, PriceTagContent>;

/** Reduced, and sold by the weight. */
export const reducedPage = withPage(productPage, {
  product: {
    ...bandana,
    variants: bandana.variants.map((variant) => ({
      ...variant,
      compareAtPrice: { amountMinor: 1800, currency: 'EUR' },
      unitPrice: { price: { amountMinor: 2900, currency: 'EUR' }, per: 'kilogram' as const },
    })),
  },
});

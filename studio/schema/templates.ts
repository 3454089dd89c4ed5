import { BasketIcon } from '@sanity/icons/Basket';
import type { Template } from 'sanity';
import { toPublishedId } from '../rules/documentId.ts';

/** Offered from a seller's list of products, so that the seller is already chosen. */
export const PRODUCT_FOR_SELLER = 'product-for-seller';

interface SellerReference {
  readonly seller?: { readonly _type: 'reference'; readonly _ref: string };
}

export const productForSeller: Template<{ sellerId: string }, SellerReference> = {
  id: PRODUCT_FOR_SELLER,
  title: 'New product for this seller',
  schemaType: 'product',
  icon: BasketIcon,
  parameters: [{ name: 'sellerId', title: 'Seller', type: 'string' }],
  value: (parameters) =>
    parameters === undefined ? {} : { seller: { _type: 'reference', _ref: toPublishedId(parameters.sellerId) } },
};

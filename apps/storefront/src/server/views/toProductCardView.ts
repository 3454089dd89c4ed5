import type { ProductCardView } from '@stallkeep/blocks/page-view';
import type { ProductCardShape } from '@stallkeep/content';
import { productHref } from '../../paths.ts';
import { toPictureView } from './toPictureView.ts';
import type { ViewContext } from './view-context.ts';

/** A product as its event lists it. It can be had when any variant is there or made to order; the phase is the event's to tell. */
export function toProductCardView(
  product: ProductCardShape,
  event: { readonly slug: string },
  context: ViewContext,
): ProductCardView {
  const cheapest = product.variants.reduce((low, one) => (one.price.amountMinor < low.price.amountMinor ? one : low));
  const lowest = cheapest.price;
  const isMade = product.fulfilment.some((option) => option.source === 'make');
  return {
    id: product._id,
    href: productHref(event.slug, product.slug),
    title: product.title,
    sellerName: product.seller.name,
    sku: cheapest.sku,
    ...(product.picture === undefined ? {} : { picture: toPictureView(product.picture, 'card', context.imageBase) }),
    price: lowest,
    priceVaries: product.variants.some(({ price }) => price.amountMinor !== lowest.amountMinor),
    condition: product.condition ?? 'new',
    ways: findWays(product.fulfilment),
    isAvailable: isMade || product.variants.some((variant) => variant.stock > 0),
  };
}

/** The kinds of ways to get something, each once, in the editor's order; made to order is a way of its own. */
function findWays(options: ProductCardShape['fulfilment']): ProductCardView['ways'] {
  return [
    ...new Set(
      options.flatMap((option) => (option.source === 'make' ? ([option.kind, 'make'] as const) : [option.kind])),
    ),
  ];
}

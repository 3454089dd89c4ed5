import type { ActionsView } from '@stallkeep/blocks/page-view';
import { addToBasketHref } from '../../paths.ts';
import { findShopOrders } from '../counts/shop-orders.server.ts';
import type { PageRequest } from './page-request.ts';

/** Where a page's forms about letters and questions post to; none where this shop keeps nothing. */
export function planActions(): Pick<ActionsView, 'contactHref' | 'newsletterHref'> {
  return findShopOrders() === undefined ? {} : { contactHref: '/ask', newsletterHref: '/letters' };
}

/** Where the buy box posts to. A page at another time is looked at, not bought from: what it says does not hold now. */
export function planBuyAction(
  { previewAt }: Pick<PageRequest, 'previewAt'>,
  slugs: { readonly event: string; readonly product: string },
): Pick<ActionsView, 'buyHref'> {
  if (findShopOrders() === undefined || previewAt !== undefined) return {};
  return { buyHref: addToBasketHref(slugs.event, slugs.product) };
}

import type { ActionsView } from '@stallkeep/blocks/page-view';
import { findShopOrders } from '../counts/shop-orders.server.ts';

/** Where a page's forms about letters and questions post to; none where this shop keeps nothing. */
export function planActions(): Pick<ActionsView, 'contactHref' | 'newsletterHref'> {
  return findShopOrders() === undefined ? {} : { contactHref: '/ask', newsletterHref: '/letters' };
}

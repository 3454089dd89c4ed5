import type { OrdersContext } from '@stallkeep/orders';

/** The orders of this shop, opened once per process. Pages reach them here, as they reach the content. */

let opened: OrdersContext | undefined;

/** Undefined takes them away again. */
export function openShopOrders(orders: OrdersContext | undefined): void {
  opened = orders;
}

/** Undefined where no orders are taken: under `astro dev`, and without a database. */
export function findShopOrders(): OrdersContext | undefined {
  return opened;
}

import { basketRoutes } from './basket/basket-routes.server.ts';
import { checkoutRoutes } from './checkout/checkout-routes.server.ts';
import type { DeskRoute } from './desk.ts';
import { contactRoutes } from './letters-to-us/contact-routes.server.ts';
import { newsletterRoutes } from './newsletter/newsletter-routes.server.ts';
import { orderRoutes } from './order/order-routes.server.ts';
import { paymentRoutes } from './payments/payment-routes.server.ts';
import { sellerRoutes } from './seller/seller-routes.server.ts';

/** Every address of the counter, each group in a file of its own. The first that fits counts. */
export const deskRoutes: readonly DeskRoute[] = [
  ...basketRoutes,
  ...checkoutRoutes,
  ...paymentRoutes,
  ...contactRoutes,
  ...newsletterRoutes,
  ...orderRoutes,
  ...sellerRoutes,
];

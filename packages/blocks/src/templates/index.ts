/** Door: pages to start from, for the Studio's "new page" and the composer. */

import { artPrints } from './art-prints.ts';
import { courierFirst } from './courier-first.ts';
import { madeToOrder } from './made-to-order.ts';
import { marketDay } from './market-day.ts';
import { orderAhead } from './order-ahead.ts';
import type { PageTemplate } from './page-template.ts';
import { pickupFirst } from './pickup-first.ts';
import { refurbishedUnit } from './refurbished-unit.ts';

export type { PageTemplate } from './page-template.ts';

/** In the order a seller is offered them. */
export const pageTemplates: readonly PageTemplate[] = [
  pickupFirst,
  courierFirst,
  madeToOrder,
  refurbishedUnit,
  artPrints,
  marketDay,
  orderAhead,
];

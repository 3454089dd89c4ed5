import type { EventPageShape, ProductPageShape } from '../shapes/event.ts';
import type { LayoutShape } from '../shapes/product.ts';
import type { SiteSettingsShape } from '../shapes/site.ts';

/** The page an event is shown by: its own, else the site's. */
export function findEventLayout(
  settings: SiteSettingsShape | undefined,
  event: Pick<EventPageShape, 'page'>,
): LayoutShape | undefined {
  return event.page ?? settings?.eventPage;
}

/** The page a product is shown by: its own, else its event's, else the site's. */
export function findProductLayout(
  settings: SiteSettingsShape | undefined,
  event: Pick<ProductPageShape, 'productPage' | 'product'>,
): LayoutShape | undefined {
  return event.product?.page ?? event.productPage ?? settings?.productPage;
}

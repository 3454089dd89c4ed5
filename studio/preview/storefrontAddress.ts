import type { Instant } from '@stallkeep/promise';
import { findStorefrontPath, type PublishedReader } from '../actions/storefrontUrl.ts';
import { toIsoInstant } from './clock.ts';

const PRODUCT_SLUG = `*[_type == "marketEvent" && _id == $event && $product in products[]._ref][0]{
  "product": *[_type == "product" && _id == $product][0].slug.current
}.product`;

/**
 * The path of a product at an event, or of the event where there is no product, from what is published; undefined while
 * buyers cannot see it there. `client` must read the published perspective.
 */
export async function findPreviewPath(
  client: PublishedReader,
  eventId: string,
  productId: string | undefined,
): Promise<string | undefined> {
  const eventPath = await findStorefrontPath(client, 'marketEvent', eventId);
  if (productId === undefined || eventPath === undefined) return eventPath;
  const slug = await client.fetch(PRODUCT_SLUG, { event: eventId, product: productId });
  return typeof slug === 'string' && slug !== '' ? `${eventPath}/${slug}` : undefined;
}

/** Where the storefront lets a seller in and sends them on: it alone shows a page at another time, and to sellers only. */
const SELLERS_DOOR = '/api/preview';

/** The address of a path as it is now, or as a signed-in seller sees it at a time. `origin` is the storefront's, without a slash. */
export function toAddressAt(origin: string, path: string, at: Instant | undefined): string {
  if (at === undefined) return `${origin}${path}`;
  const to = `${path}?${new URLSearchParams({ at: toIsoInstant(at) })}`;
  return `${origin}${SELLERS_DOOR}?${new URLSearchParams({ to })}`;
}

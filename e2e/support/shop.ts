import { requireUrls, sellerClient } from './stack.ts';

/** A page of each kind from the demo: home, the event that is open for orders, one of its products. */
export async function findPages(): Promise<Record<'home' | 'event' | 'product', string>> {
  const { storefront } = requireUrls();
  const found: { event: string; product: string } = await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current, "product": products[0]->slug.current
    }`,
  );
  return {
    home: storefront,
    event: `${storefront}${found.event}`,
    product: `${storefront}${found.event}/${found.product}`,
  };
}

import type { ProofShop } from './shop.ts';

/** A product made for a proof: so many variants, each with so many pieces, collected where the buyer of the demo collects. */
export interface ProofProduct {
  readonly event: string;
  readonly slug: string;
  readonly skus: readonly string[];
}

export interface ProofGoods {
  readonly slug: string;
  readonly variants: number;
  readonly pieces: number;
}

/** Publishes a product at the demo's open market, with a way of collecting it that has no slots, so that only its pieces run out. */
export async function publishGoods(
  { client }: ProofShop,
  { slug, variants, pieces }: ProofGoods,
): Promise<ProofProduct> {
  const event: { _id: string; slug: string } = await client.fetch(
    '*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{ _id, "slug": slug.current }',
  );
  const model = await client.fetch(
    '*[_type == "product" && _id in *[_id == $event][0].products[]._ref && condition.kind != "refurbished"][0]',
    { event: event._id },
  );
  const way = await client.fetch(
    '*[_type == "fulfilmentOption" && kind == "pickup" && source == "stock" && seller._ref == $seller && pickup.collectAt == "event"][0]',
    { seller: model.seller._ref },
  );
  const skus = Array.from({ length: variants }, (_, at) => `${slug.toUpperCase()}-${at + 1}`);
  const { slotMinutes: _, slotCapacity: __, ...pickup } = way.pickup;
  await client
    .transaction()
    .createOrReplace({ ...way, _id: `proof-way-${slug}`, title: 'Collect at the proof', pickup })
    .createOrReplace({
      ...model,
      _id: `proof-product-${slug}`,
      title: `Proof ${slug}`,
      slug: { _type: 'slug', current: slug },
      options: [{ _key: 'o', _type: 'productOption', name: 'Number', values: skus }],
      variants: skus.map((sku) => ({
        ...model.variants[0],
        _key: sku,
        sku,
        stock: pieces,
        options: [{ _key: 'o', _type: 'optionValue', name: 'Number', value: sku }],
      })),
      fulfilment: [{ _type: 'reference', _ref: `proof-way-${slug}`, _key: 'w' }],
    })
    .patch(event._id, (patch) =>
      patch
        .setIfMissing({ products: [] })
        .append('products', [{ _type: 'reference', _ref: `proof-product-${slug}`, _key: slug }]),
    )
    .commit();
  return { event: event.slug, slug, skus };
}

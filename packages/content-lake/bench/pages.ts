/** A query of a page, as the storefront or the Studio asks it. `params` takes the number of the run, so none repeats soon. */
export interface BenchQuery {
  readonly name: string;
  readonly query: string;
  /** The same in terms groq-js has: it does not evaluate `text::query`, and knows no `_originalId`. */
  readonly alone?: string;
  readonly params: (run: number) => Readonly<Record<string, unknown>>;
  readonly perspective: 'published' | 'drafts' | 'raw';
}

const PICTURE = `{alt, crop, hotspot, "asset": asset->{_id, url, "lqip": metadata.lqip, "dimensions": metadata.dimensions, "colour": metadata.palette.dominant.background}}`;
const PLACE = `{name, kind, zone, address, point, directions, "calendar": calendar->{zone, weekly, exceptions, reviewedThrough}}`;
const OPTION = `{_id, title, kind, source, cutoff, handling, price, remedy, pickup{collectAt, leadMinutes, slotMinutes, "place": place->${PLACE}}}`;
const CARD = `{_id, title, "slug": slug.current, summary, variants[]{sku, price}, "image": images[0]${PICTURE}, "seller": seller->{name, "slug": slug.current}}`;

export const BENCH_QUERIES: readonly BenchQuery[] = [
  {
    name: 'event page',
    perspective: 'published',
    params: (run) => ({ slug: `market-${run % 800}` }),
    query: `*[_type == "marketEvent" && slug.current == $slug][0]{
      _id, name, tagline, zone, theme, occurrences, recurrence, orders, intro, hero${PICTURE}, "place": place->${PLACE},
      "products": products[]->${CARD}, "page": coalesce(page->, *[_id == "siteSettings"][0].eventPage->){blocks}
    }`,
  },
  {
    name: 'product page',
    perspective: 'published',
    params: (run) => ({ slug: `product-${(run * 7) % 4000}`, event: `market-${run % 800}` }),
    query: `*[_type == "product" && slug.current == $slug][0]{
      _id, title, summary, description, options, variants, condition, materials, care, images[]${PICTURE},
      "seller": seller->{name, craft, story, "home": home->${PLACE}}, "packaging": packaging->, "returns": returns->,
      "fulfilment": fulfilment[]->${OPTION},
      "event": *[_type == "marketEvent" && slug.current == $event][0]{name, zone, occurrences, "place": place->${PLACE}},
      "alsoAt": *[_type == "marketEvent" && references(^._id)]{name, "slug": slug.current},
      "page": coalesce(page->, *[_id == "siteSettings"][0].productPage->){blocks}
    }`,
  },
  {
    name: 'market listing',
    perspective: 'published',
    params: () => ({}),
    query: `*[_type == "marketEvent"] | order(occurrences[0].startsAt asc, name asc)[0...50]{name, "slug": slug.current, occurrences, "place": place->name, hero${PICTURE}}`,
  },
  {
    name: 'Studio list',
    perspective: 'drafts',
    params: (run) => ({
      __types: ['product'],
      type: 'product',
      __query: '*',
      __rawQuery: '',
      __limit: 101 + (run % 50),
    }),
    query: `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]
      {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`,
    alone: `*[_type in $__types && ([_id] match $__query || references($__rawQuery)) && (_type == $type)]
      {_type, _id, "_originalId": _id, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`,
  },
  {
    name: 'Studio list, searched',
    perspective: 'drafts',
    params: (run) => ({
      __types: ['product'],
      type: 'product',
      __query: `heron ${run}*`,
      __rawQuery: 'heron',
      __limit: 101,
    }),
    query: `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]
      {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`,
    alone: `*[_type in $__types && ([title, summary, slug.current, pt::text(description), ...variants[].sku, _id] match string::split($__query, " ") || references($__rawQuery)) && (_type == $type)]
      {_type, _id, "_originalId": _id, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`,
  },
  {
    name: 'Studio row versions',
    perspective: 'raw',
    params: (run) => ({ id: `product-${run}` }),
    query: `*[sanity::versionOf($id)]._id`,
  },
];

import { eventListQuery, eventPageQuery, productPageQuery } from '@stallkeep/content';

/** A query as the storefront or the Studio asks it. `params` takes the number of the run, so none repeats soon. */
export interface BenchQuery {
  readonly name: string;
  readonly query: string;
  /** The same in terms groq-js has: it does not evaluate `text::query`, and knows no `_originalId`. */
  readonly alone?: string;
  readonly params: (run: number) => Readonly<Record<string, unknown>>;
  readonly perspective: 'published' | 'drafts';
}

/** What a list of the Studio asks for its rows (sanity 6.16, `findability-source: list`), searched or not. */
const STUDIO_LIST = `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]
  {_type, _id, _originalId, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`;

const ROWS = `{_type, _id, "_originalId": _id, "orderings": [_updatedAt]} | order(orderings[0] desc)[0...$__limit]`;

export const BENCH_QUERIES: readonly BenchQuery[] = [
  {
    name: "event page's query (24 products)",
    perspective: 'published',
    params: (run) => ({ slug: `market-${run % 800}` }),
    query: eventPageQuery,
  },
  {
    name: "product page's query",
    perspective: 'published',
    params: (run) => ({ event: `market-${run % 160}`, product: `product-${(run % 160) * 24 + (run % 24)}` }),
    query: productPageQuery,
  },
  {
    name: "home page's query (every event)",
    perspective: 'published',
    params: () => ({}),
    query: eventListQuery,
  },
  {
    name: "Studio's list query (4,000 products)",
    perspective: 'drafts',
    params: (run) => ({
      __types: ['product'],
      type: 'product',
      __query: '*',
      __rawQuery: '',
      __limit: 101 + (run % 50),
    }),
    query: STUDIO_LIST,
    alone: `*[_type in $__types && ([_id] match $__query || references($__rawQuery)) && (_type == $type)]${ROWS}`,
  },
  {
    name: "Studio's list query, searched",
    perspective: 'drafts',
    params: (run) => ({
      __types: ['product'],
      type: 'product',
      __query: `heron ${run}*`,
      __rawQuery: 'heron',
      __limit: 101,
    }),
    query: STUDIO_LIST,
    alone: `*[_type in $__types && ([title, productType, summary, slug.current, pt::text(description), ...variants[].sku, _id]
      match string::split($__query, " ") || references($__rawQuery)) && (_type == $type)]${ROWS}`,
  },
];

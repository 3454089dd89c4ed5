import {
  type ContentAnswer,
  type ContentChange,
  type ContentSource,
  type EventPageContent,
  type ProductPageShape,
  type SiteSettingsShape,
  tagsOfChange,
} from '@stallkeep/content';
import { toLocale } from '../../views/locales.ts';

/** How long what was read of a product is used again; a change of it ends it sooner. ms. */
const KEPT_MS = 60_000;
/** Products kept at most: those asked for last. */
const MOST_KEPT = 2000;

interface ProductSlugs {
  readonly event: string;
  readonly product: string;
}

/** What a market sells, kept in memory between buyers: a checkout must not cost the lake a query each. Each rejects with a ContentError. */
export interface Goods {
  /** The market with the product, `product` undefined where it does not sell it; undefined where there is no such market. */
  readonly findProduct: (slugs: ProductSlugs) => Promise<ProductPageShape | undefined>;
  readonly findMarket: (event: string) => Promise<EventPageContent | undefined>;
  /** Undefined where none were published. */
  readonly findSettings: () => Promise<SiteSettingsShape | undefined>;
  /** BCP 47: the language this shop speaks. */
  readonly findLocale: () => Promise<string>;
}

interface Kept<T> {
  readonly readAtMs: number;
  readonly answer: Promise<{ readonly value: T; readonly tags: ReadonlySet<string> }>;
  /** What it was made from, once it is there. */
  tags: ReadonlySet<string> | undefined;
}

const opened = new WeakMap<ContentSource, Goods>();

/** The goods of a source, listening to its changes from the first time they are asked for. `now` in epoch ms. */
export function openGoods({ content, now }: { readonly content: ContentSource; readonly now: () => number }): Goods {
  const known = opened.get(content);
  if (known !== undefined) return known;
  const goods = createGoods(content, now);
  opened.set(content, goods);
  return goods;
}

function createGoods(content: ContentSource, now: () => number): Goods {
  const products = createShelf(now, (key) => {
    const [event = '', product = ''] = key.split('/');
    return content.fetchProductPage({ event, product });
  });
  const markets = createShelf(now, (slug) => content.fetchEventPage(slug));
  const settings = createShelf<SiteSettingsShape | undefined>(now, () => content.fetchSiteSettings());
  content.onChange((change) => {
    for (const shelf of [products, markets, settings]) shelf.forget(change);
  });
  return {
    findProduct: ({ event, product }) => products.find(`${event}/${product}`),
    findMarket: (event) => markets.find(event),
    findSettings: () => settings.find(''),
    findLocale: async () => toLocale((await settings.find(''))?.locale),
  };
}

function createShelf<T>(now: () => number, read: (key: string) => Promise<ContentAnswer<T>>) {
  const kept = new Map<string, Kept<T>>();
  return {
    find: async (key: string): Promise<T> => {
      const known = kept.get(key);
      if (known !== undefined && now() - known.readAtMs < KEPT_MS) return (await known.answer).value;
      const one: Kept<T> = { readAtMs: now(), answer: requireRead(() => read(key)), tags: undefined };
      kept.delete(key);
      kept.set(key, one);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      try {
        const { value, tags } = await one.answer;
        one.tags = tags;
        return value;
      } catch (cause) {
        // What could not be read is asked for again by the next buyer.
        if (kept.get(key) === one) kept.delete(key);
        throw cause;
      }
    },
    forget: (change: ContentChange): void => {
      if (change.kind === 'reconnected') {
        kept.clear();
        return;
      }
      const changed = new Set(tagsOfChange(change));
      for (const [key, { tags }] of kept) {
        // What is still being read may be from before the change.
        if (tags === undefined || !changed.isDisjointFrom(tags)) kept.delete(key);
      }
    },
  };
}

async function requireRead<T>(read: () => Promise<ContentAnswer<T>>) {
  const answer = await read();
  if (answer.kind === 'failed') throw answer.error;
  return { value: answer.value, tags: answer.dependsOn };
}

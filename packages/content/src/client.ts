import type { ClientPerspective } from '@sanity/client';
import { stegaClean } from '@sanity/client/stega';
import type { z } from 'zod';
import { subscribeToChanges } from './changes.ts';
import { type ContentChange, findDocumentIds, typeTag } from './dependencies.ts';
import type { ContentEnv } from './env.ts';
import { ContentError } from './errors.ts';
import { type ContentAnswer, type ContentValue, LastGood } from './lastGood.ts';
import {
  eventListQuery,
  eventPageQuery,
  fulfilmentOptionsQuery,
  productPageQuery,
  sellersQuery,
  sitemapQuery,
  siteSettingsQuery,
} from './queries/index.ts';
import { createSanityClient } from './sanityClient.ts';
import {
  type EventCardShape,
  type EventPageShape,
  eventListShape,
  eventPageShape,
  type ProductPageShape,
  productPageShape,
} from './shapes/event.ts';
import { type FulfilmentOptionShape, fulfilmentOptionListShape } from './shapes/fulfilment.ts';
import { type SellerShape, sellerListShape } from './shapes/product.ts';
import { readShape } from './shapes/readShape.ts';
import { type SitemapShape, type SiteSettingsShape, sitemapShape, siteSettingsShape } from './shapes/site.ts';

const DEFAULT_TIMEOUT_MS = 4000;
const LAST_GOOD_LIMIT = 2000;
const PUBLISHED: ClientPerspective = 'published';

/** An event page with every way its products can be had, each once. */
export type EventPageContent = EventPageShape & { readonly fulfilment: readonly FulfilmentOptionShape[] };

/** The one door to published content. No call throws for what the lake does: failure is an answer. */
export interface ContentSource {
  /** Undefined when settings were never published. */
  fetchSiteSettings(): Promise<ContentAnswer<SiteSettingsShape | undefined>>;
  fetchEventList(): Promise<ContentAnswer<readonly EventCardShape[]>>;
  /** Undefined when no event has the slug. */
  fetchEventPage(slug: string): Promise<ContentAnswer<EventPageContent | undefined>>;
  /** Undefined when no event has the slug; `product` is undefined when the event does not sell it. */
  fetchProductPage(slugs: {
    readonly event: string;
    readonly product: string;
  }): Promise<ContentAnswer<ProductPageShape | undefined>>;
  /** In the order of the ids; one that is not published, or cannot be read, is left out. */
  fetchSellers(ids: readonly string[]): Promise<ContentAnswer<readonly SellerShape[]>>;
  fetchSitemap(): Promise<ContentAnswer<SitemapShape>>;
  /** Calls back after every published change, and after a gap in which changes may have been missed. Returns the stop. */
  onChange(listener: (change: ContentChange) => void): () => void;
}

/** Opens the content of the embedded lake or of a hosted project. Nothing is sent before the first call. */
export function createContentSource(env: ContentEnv): ContentSource {
  const client = createSanityClient(env);
  const timeoutMs = env.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const lastGood = new LastGood(LAST_GOOD_LIMIT);

  async function read<S extends z.ZodType>(call: Call<S>, signal: AbortSignal): Promise<ContentValue<z.output<S>>> {
    const raw: unknown = await client.fetch<unknown>(call.query, call.params, {
      perspective: PUBLISHED,
      stega: false,
      signal,
    });
    const reading = readShape(call.shape, stegaClean<unknown>(raw));
    if (!reading.ok) {
      const { operation } = call;
      const message = reading.issues.map((issue) => `${issue.path}: ${issue.rule}, got ${issue.got}`).join('; ');
      throw new ContentError({ reason: 'malformed', operation, message, issues: reading.issues });
    }
    return { ...reading.value, dependsOn: new Set([...findDocumentIds(raw), ...call.types.map(typeTag)]) };
  }

  const within = (): AbortSignal => AbortSignal.timeout(timeoutMs);

  return {
    fetchSiteSettings() {
      const operation = 'fetchSiteSettings';
      return lastGood.answer(operation, operation, async () => {
        const call = {
          operation,
          query: siteSettingsQuery,
          params: {},
          shape: siteSettingsShape,
          types: ['siteSettings'],
        };
        return presentOrUndefined(await read(call, within()));
      });
    },

    fetchEventList() {
      const operation = 'fetchEventList';
      return lastGood.answer<readonly EventCardShape[]>(operation, operation, () =>
        read({ operation, query: eventListQuery, params: {}, shape: eventListShape, types: ['marketEvent'] }, within()),
      );
    },

    fetchEventPage(slug) {
      const operation = 'fetchEventPage';
      return lastGood.answer<EventPageContent | undefined>(`${operation}:${slug}`, operation, async () => {
        const signal = within();
        const event = presentOrUndefined(
          await read(
            { operation, query: eventPageQuery, params: { slug }, shape: eventPageShape, types: ['marketEvent'] },
            signal,
          ),
        );
        const { value } = event;
        if (value === undefined) return { ...event, value };
        const ids = [...new Set(value.products.flatMap((product) => product.fulfilment.map((option) => option._id)))];
        const options = await read(
          { operation, query: fulfilmentOptionsQuery, params: { ids }, shape: fulfilmentOptionListShape, types: [] },
          signal,
        );
        return {
          value: { ...value, fulfilment: options.value },
          issues: [...event.issues, ...options.issues],
          dependsOn: new Set([...event.dependsOn, ...options.dependsOn]),
        };
      });
    },

    fetchProductPage(slugs) {
      const operation = 'fetchProductPage';
      const params = { event: slugs.event, product: slugs.product };
      return lastGood.answer<ProductPageShape | undefined>(
        `${operation}:${slugs.event}/${slugs.product}`,
        operation,
        async () =>
          presentOrUndefined(
            await read(
              { operation, query: productPageQuery, params, shape: productPageShape, types: ['marketEvent'] },
              within(),
            ),
          ),
      );
    },

    fetchSellers(ids) {
      const operation = 'fetchSellers';
      return lastGood.answer<readonly SellerShape[]>(`${operation}:${ids.join()}`, operation, async () => {
        const params = { ids: [...ids] };
        const sellers = await read(
          { operation, query: sellersQuery, params, shape: sellerListShape, types: ['seller'] },
          within(),
        );
        return { ...sellers, value: sellers.value.toSorted((a, b) => ids.indexOf(a._id) - ids.indexOf(b._id)) };
      });
    },

    fetchSitemap() {
      const operation = 'fetchSitemap';
      return lastGood.answer(operation, operation, () =>
        read(
          { operation, query: sitemapQuery, params: {}, shape: sitemapShape, types: ['marketEvent', 'product'] },
          within(),
        ),
      );
    },

    onChange(listener) {
      return subscribeToChanges(client, listener);
    },
  };
}

interface Call<S extends z.ZodType> {
  readonly operation: string;
  readonly query: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly shape: S;
  readonly types: readonly string[];
}

/** GROQ answers null where nothing matches. */
function presentOrUndefined<T>(content: ContentValue<T | null>): ContentValue<T | undefined> {
  return { ...content, value: content.value ?? undefined };
}

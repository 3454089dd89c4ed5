import type { SanityClient } from '@sanity/client';
import { isWebUrl, studioEnv } from '../env.ts';
import { toPublishedId } from '../rules/documentId.ts';

/** Types a buyer can look at. A page is a layout: it is seen on an event or a product that uses it. */
export const SEEN_TYPES: readonly string[] = ['marketEvent', 'product', 'page', 'siteSettings'];

const EVENT_SLUG = `*[_type == "marketEvent" && _id == $id][0].slug.current`;

const PRODUCT_SLUGS = `*[_type == "marketEvent" && references($id) && $id in products[]._ref] | order(_updatedAt desc)[0] {
  "event": slug.current, "product": *[_id == $id][0].slug.current
}`;

const PAGE_SLUGS = `{
  "event": coalesce(
    *[_type == "marketEvent" && page._ref == $id][0].slug.current,
    *[_type == "marketEvent" && !defined(page) && *[_id == "siteSettings"][0].eventPage._ref == $id][0].slug.current
  ),
  "product": *[_type == "product" && page._ref == $id][0]._id
}`;

interface SlugPair {
  readonly event: string | null;
  readonly product: string | null;
}

/**
 * The path of a document on the storefront, from what is published; undefined while buyers cannot see it there.
 * `client` must read the published perspective.
 */
export async function findStorefrontPath(
  client: Pick<SanityClient, 'fetch'>,
  type: string,
  documentId: string,
): Promise<string | undefined> {
  const id = toPublishedId(documentId);
  if (type === 'siteSettings') return '/';
  if (type === 'marketEvent') {
    const slug = await client.fetch<string | null>(EVENT_SLUG, { id });
    return slug === null ? undefined : `/${slug}`;
  }
  if (type === 'product') {
    const slugs = await client.fetch<SlugPair | null>(PRODUCT_SLUGS, { id });
    return slugs?.event && slugs.product ? `/${slugs.event}/${slugs.product}` : undefined;
  }
  if (type === 'page') {
    const used = await client.fetch<SlugPair>(PAGE_SLUGS, { id });
    if (used.event) return `/${used.event}`;
    return used.product ? findStorefrontPath(client, 'product', used.product) : undefined;
  }
  return undefined;
}

/** `stallkeep.json` beside the Studio: `npm start` writes it, because only it knows which port was free. */
export interface RuntimeSettings {
  readonly storefront?: string;
}

/** The storefront a runtime file names, when it names a usable one. */
export function findStorefrontUrl(settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || !('storefront' in settings)) return undefined;
  const { storefront } = settings;
  return typeof storefront === 'string' && isWebUrl(storefront) ? storefront.replace(/\/+$/, '') : undefined;
}

let asked: Promise<string> | undefined;

/** Where buyers are: the runtime file's word, else the address baked in at build. Asked once for a page load. */
export function loadStorefrontUrl(fetchSettings: () => Promise<unknown>): Promise<string> {
  asked ??= fetchSettings().then(
    (settings) => findStorefrontUrl(settings) ?? studioEnv.storefrontUrl,
    // No file (a Studio hosted elsewhere) or an unreadable one: the address from the build is the answer.
    () => studioEnv.storefrontUrl,
  );
  return asked;
}

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
  readonly event: string | undefined;
  readonly product: string | undefined;
}

/** An editor's document can have anything where a slug should be; only a text is one. */
function toSlugPair(value: unknown): SlugPair {
  if (typeof value !== 'object' || value === null) return { event: undefined, product: undefined };
  return {
    event: 'event' in value ? toText(value.event) : undefined,
    product: 'product' in value ? toText(value.product) : undefined,
  };
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The one thing asked of a client here; a test answers it with an evaluator. */
export interface PublishedReader {
  fetch(query: string, params: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * The path of a document on the storefront, from what is published; undefined while buyers cannot see it there.
 * `client` must read the published perspective.
 */
export async function findStorefrontPath(
  client: PublishedReader,
  type: string,
  documentId: string,
): Promise<string | undefined> {
  const id = toPublishedId(documentId);
  if (type === 'siteSettings') return '/';
  if (type === 'marketEvent') {
    const slug = toText(await client.fetch(EVENT_SLUG, { id }));
    return slug && `/${slug}`;
  }
  if (type === 'product') {
    const slugs = toSlugPair(await client.fetch(PRODUCT_SLUGS, { id }));
    return slugs.event && slugs.product ? `/${slugs.event}/${slugs.product}` : undefined;
  }
  if (type === 'page') {
    const used = toSlugPair(await client.fetch(PAGE_SLUGS, { id }));
    if (used.event) return `/${used.event}`;
    return used.product ? findStorefrontPath(client, 'product', used.product) : undefined;
  }
  return undefined;
}

/**
 * The storefront that `stallkeep.json` beside the Studio names, `{"storefront": "http://…"}`, when it is usable.
 * `npm start` writes that file, because only it knows which port was free.
 */
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
